-- What is kept of a key or a client may be the SHA-256 of a client certificate's DER (RFC 8705), where that of a secret is. Which of the two it
-- is for people to see: no secret has a certificate's bytes, so that one is never taken for the other.
alter table api_key add column by_certificate boolean not null default false;
alter table client add column by_certificate boolean not null default false;
grant update (by_certificate) on api_key to marketplace_app;
grant update (by_certificate) on client to marketplace_app;
