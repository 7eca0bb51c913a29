// OpenSSL 3.0. What it has as macros stands here as functions and constants, which Swift can use.
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pemerr.h>
#include <openssl/ssl.h>
#include <openssl/sslerr.h>
#include <openssl/x509v3.h>

static const uint64_t openssl_no_renegotiation = SSL_OP_NO_RENEGOTIATION;

// RFC 2253, with UTF-8 as it is instead of escaped bytes.
static const unsigned long openssl_name_format = XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB;

static inline int openssl_set_min_version(SSL_CTX *context, int version) { return SSL_CTX_set_min_proto_version(context, version); }

static inline void openssl_set_mode(SSL_CTX *context, long mode) { SSL_CTX_set_mode(context, mode); }

static inline void openssl_set_session_cache_mode(SSL_CTX *context, long mode) { SSL_CTX_set_session_cache_mode(context, mode); }

// Takes the certificate over when it returns 1.
static inline int openssl_add_to_chain(SSL_CTX *context, X509 *certificate) { return SSL_CTX_add0_chain_cert(context, certificate); }

// server_name (RFC 6066 §3).
static inline int openssl_announce_name(SSL *ssl, const char *name) { return SSL_set_tlsext_host_name(ssl, name); }

// Whether the last read found nothing, which is no end.
static inline void openssl_set_would_block(BIO *bio, int would_block) {
  BIO_clear_retry_flags(bio);
  if (would_block) BIO_set_retry_read(bio);
}

// What was written to a BIO of memory.
static inline long openssl_written(BIO *bio, char **bytes) { return BIO_get_mem_data(bio, bytes); }

static inline int openssl_count_names(const GENERAL_NAMES *names) { return sk_GENERAL_NAME_num(names); }

static inline const GENERAL_NAME *openssl_name_at(const GENERAL_NAMES *names, int index) { return sk_GENERAL_NAME_value(names, index); }
