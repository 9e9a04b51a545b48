// The event loop of the link checker: libcurl's multi interface on epoll, finished transfers handed over in
// batches. It knows nothing of verdicts, retries or hosts: that is Swift's part.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__clang__)
#pragma clang assume_nonnull begin
#endif

/// The most bytes of a body that a check keeps.
enum { LL_BODY_LIMIT = 4096 };

// MARK: - Addresses

/// Why an address is refused (`loopback`, `private`, …), or NULL when it is a public one. 4 or 16 bytes, network order.
const char *_Nullable ll_address_refusal(const uint8_t *bytes, size_t count);

/// Addresses that begin with the same bits.
typedef struct {
  uint8_t count;  // 4 or 16 bytes
  uint8_t bits;   // how many of them count
  uint8_t bytes[16];
} ll_range;

/// Which addresses may be connected to: public ones, those of the ranges, or all. The ranges are copied.
typedef struct {
  bool allow_all;
  const ll_range *_Nullable ranges;
  size_t range_count;
} ll_guard;

/// Why a guard refuses an address, or NULL when it does not.
const char *_Nullable ll_guard_refusal(const ll_guard *guard, const uint8_t *bytes, size_t count);

/// Resolves a name, blocking. Writes up to `max` addresses as 17 bytes each: their length (4 or 16), then the bytes.
/// Returns how many, or a negative EAI_ error.
int ll_resolve(const char *name, uint8_t *addresses, int max);

/// How ll_resolve failed: 1 the name does not exist, 2 it has no address, 3 it could not be told.
int ll_resolve_failure(int error);

/// Whether a TCP connection to an address (17 bytes as of ll_resolve) succeeds in time, blocking. 0, or an errno.
int ll_try_connect(const uint8_t *address, uint16_t port, int timeout_ms);

// MARK: - The library

/// Initialises libcurl once; safe from any thread. False when it cannot be had.
bool ll_global_init(void);

/// The TLS library of libcurl, such as `OpenSSL/3.0.19`; empty when it has none.
const char *ll_tls_library(void);

/// The version of libcurl, and its default bundle of certificate authorities (may be NULL).
const char *ll_curl_version(void);
const char *_Nullable ll_default_ca_bundle(void);

/// Raises the soft limit of open files to the hard one; returns the limit then in force.
long ll_raise_descriptor_limit(void);

/// Microseconds of a clock that never goes back, and milliseconds since 1970.
int64_t ll_now_us(void);
int64_t ll_wall_ms(void);

/// Starts a detached thread; false when the system has none left.
bool ll_start_thread(void (*run)(void *_Nullable context), void *_Nullable context);

// MARK: - The loop

typedef struct ll_loop ll_loop;

typedef struct {
  const char *user_agent;
  const char *_Nullable ca_bundle;
  const char *proxy;  // "" for none
  ll_guard guard;
  long max_idle;  // connections kept open between transfers
  bool certificates_written;  // their ends are read from what libcurl writes of them, as where OpenSSL cannot be asked
} ll_config;

typedef enum { LL_RANGE = 0, LL_HEAD = 1, LL_PLAIN = 2 } ll_method;

typedef struct {
  uint64_t token;
  const char *_Nullable url;
  const char *_Nullable resolve;        // host:port:address[,address]
  const char *_Nullable cookie;         // a Cookie header's value
  const char *_Nullable etag;           // If-None-Match
  const char *_Nullable last_modified;  // If-Modified-Since
  ll_method method;
  bool verify;       // false: neither certificate nor name is verified, and outdated protocols are allowed
  bool fresh;        // on a new connection
  bool close_after;  // whose connection is not kept
  bool certificate;  // its end date is wanted
  bool http2;        // HTTP/2 is offered by TLS, beside HTTP/1.1
  long connect_timeout_ms;
  long timeout_ms;
} ll_request;

typedef struct {
  uint64_t token;
  int code;            // CURLcode
  int os_error;        // errno of the last connection
  int status;          // HTTP or FTP
  int verify_result;   // X509_V_ERR_…
  int new_connections;
  bool refused;        // by the address guard; `address` says which
  bool enough;         // stopped by ourselves, having read all we wanted
  bool headers_over;   // stopped by ourselves, for there were too many header bytes
  int64_t length;      // Content-Length, or -1
  int64_t connect_us, tls_us, first_byte_us, total_us;
  int64_t certificate_end;  // seconds since 1970, or 0
  char address[48];
  const char *error;   // libcurl's words, may be empty
  const uint8_t *_Nullable body;
  size_t body_length;
  const char *_Nullable headers;  // the lines worth having of the last answer, each ended by \n
  size_t headers_length;
} ll_result;

/// Opens a loop; NULL when the system gives no descriptors for it.
ll_loop *_Nullable ll_open(const ll_config *config);
/// Starts a transfer. False when libcurl refuses it (no memory).
bool ll_add(ll_loop *loop, const ll_request *request);
/// Waits for at most `wait_ms` until transfers finish and writes up to `max` of them. What a result points to lives
/// until the next call.
int ll_poll(ll_loop *loop, int wait_ms, ll_result *results, int max);
/// Ends a wait, from any thread.
void ll_wake(ll_loop *loop);
/// Closes the connections that are kept open. Only while no transfer is under way.
void ll_close_idle(ll_loop *loop);
/// Closes every connection and frees all.
void ll_close(ll_loop *loop);

// MARK: - One document

typedef struct {
  const char *url;
  const char *user_agent;
  const char *_Nullable ca_bundle;
  const char *proxy;
  const char *_Nullable const *_Nullable headers;  // "Name: value", ended by NULL
  ll_guard guard;
  int descriptor;    // where the body goes, or -1 for memory
  int64_t max_bytes;
  long connect_timeout_ms;
  long timeout_ms;
} ll_document_request;

typedef struct {
  int code;
  int os_error;
  int status;
  bool refused;
  bool too_large;
  bool headers_over;
  bool write_failed;
  char address[48];
  char error[256];
  uint8_t *_Nullable body;
  size_t body_length;
  char *_Nullable headers;
  size_t headers_length;
} ll_document;

/// Gets one document, blocking, without following redirects. Free it with ll_document_free.
void ll_fetch(const ll_document_request *request, ll_document *document);
void ll_document_free(ll_document *document);

/// Inflates the beginning of a gzip or zlib stream, or of one without any head of its own (`raw`), into at most `capacity`
/// bytes; returns how many, or -1.
int ll_inflate_prefix(const uint8_t *bytes, size_t count, bool raw, uint8_t *out, size_t capacity);

/// A host name in ASCII (punycode), or NULL when it is none. Free it with ll_free_text.
char *_Nullable ll_ascii_host(const char *host);
void ll_free_text(char *text);

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif
