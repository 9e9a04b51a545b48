#define _GNU_SOURCE
#include "transfer.h"
#include <dlfcn.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <zlib.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static CURLcode initialised = CURLE_FAILED_INIT;

static void initialise(void) {
  // A peer that closes a TLS connection must not end the program; NOSIGNAL leaves that to us.
  signal(SIGPIPE, SIG_IGN);
#ifdef __GLIBC__
  // What one thread allocates another one frees: fewer arenas that grow in larger steps stay smaller.
  mallopt(M_ARENA_MAX, 2);
  mallopt(M_TOP_PAD, 1 << 20);
  mallopt(M_TRIM_THRESHOLD, 4 << 20);
#endif
  initialised = curl_global_init(CURL_GLOBAL_ALL);
}

bool ll_global_init(void) {
  pthread_once(&once, initialise);
  return initialised == CURLE_OK;
}

const char *ll_tls_library(void) {
  const char *name = curl_version_info(CURLVERSION_NOW)->ssl_version;
  return name ? name : "";
}

const char *ll_curl_version(void) { return curl_version_info(CURLVERSION_NOW)->version; }

const char *ll_default_ca_bundle(void) {
  const curl_version_info_data *info = curl_version_info(CURLVERSION_NOW);
  return info->age >= CURLVERSION_TENTH ? info->cainfo : NULL;
}

long ll_raise_descriptor_limit(void) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return 1024;
  if (limit.rlim_cur < limit.rlim_max) {
    rlim_t before = limit.rlim_cur;
    limit.rlim_cur = limit.rlim_max;
    if (setrlimit(RLIMIT_NOFILE, &limit) != 0) limit.rlim_cur = before;
  }
  return limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur > 1 << 20 ? 1 << 20 : (long)limit.rlim_cur;
}

int64_t ll_now_us(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

int64_t ll_wall_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_REALTIME, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

int ll_inflate_prefix(const uint8_t *bytes, size_t count, bool raw, uint8_t *out, size_t capacity) {
  z_stream z;
  memset(&z, 0, sizeof z);
  if (inflateInit2(&z, raw ? -15 : 15 + 32) != Z_OK) return -1;
  z.next_in = (Bytef *)bytes;
  z.avail_in = (uInt)count;
  z.next_out = out;
  z.avail_out = (uInt)capacity;
  int result = inflate(&z, Z_SYNC_FLUSH);
  int written = (int)(capacity - z.avail_out), left = (int)z.avail_in;
  inflateEnd(&z);
  // Without a head anything begins like a stream: it has to hold to the end.
  if (raw && (result == Z_STREAM_END ? left > 8 : result != Z_OK && result != Z_BUF_ERROR)) return -1;
  return written > 0 || result == Z_STREAM_END || result == Z_OK || result == Z_BUF_ERROR ? written : -1;
}

// libidn2 comes with libcurl, whose own conversion reads names in the locale's encoding and so fails in the C locale.
char *ll_ascii_host(const char *host) {
  typedef int (*lookup)(const uint8_t *, uint8_t **, int);
  static lookup convert;
  if (!convert) convert = (lookup)dlsym(RTLD_DEFAULT, "idn2_lookup_u8");
  if (!convert) return NULL;
  enum { NFC_INPUT = 1, NONTRANSITIONAL = 16 };
  uint8_t *ascii = NULL;
  if (convert((const uint8_t *)host, &ascii, NFC_INPUT | NONTRANSITIONAL) != 0) return NULL;
  return (char *)ascii;
}

void ll_free_text(char *text) { free(text); }

struct start {
  void (*run)(void *);
  void *context;
};

static void *run_thread(void *given) {
  struct start start = *(struct start *)given;
  free(given);
  start.run(start.context);
  return NULL;
}

bool ll_start_thread(void (*run)(void *), void *context) {
  struct start *start = malloc(sizeof *start);
  if (!start) return false;
  *start = (struct start){run, context};
  pthread_attr_t attributes;
  pthread_t thread;
  pthread_attr_init(&attributes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  pthread_attr_setstacksize(&attributes, 512 << 10);
  bool started = pthread_create(&thread, &attributes, run_thread, start) == 0;
  pthread_attr_destroy(&attributes);
  if (!started) free(start);
  return started;
}
