#include <zlib.h>

// zlib's own initializers are macros, which Swift does not see. Window bits of 15 + 16: gzip (RFC 1952) and nothing else.
static inline int czlib_deflate_init_gzip(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
static inline int czlib_inflate_init_gzip(z_stream *stream) { return inflateInit2(stream, 15 + 16); }
