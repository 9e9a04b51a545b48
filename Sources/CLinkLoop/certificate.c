// The last moment of a server's certificate.
#define _GNU_SOURCE
#include "transfer.h"
#include <dlfcn.h>
#include <pthread.h>
#include <string.h>
#include <time.h>

// OpenSSL comes with libcurl; asked by name, so that nothing of it is needed to build or with another TLS library.
static void *(*peer_certificate)(const void *);
static const void *(*not_after)(const void *);
static int (*time_to_tm)(const void *, struct tm *);
static bool asked;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void look_up(void) {
  *(void **)&peer_certificate = dlsym(RTLD_DEFAULT, "SSL_get0_peer_certificate");
  *(void **)&not_after = dlsym(RTLD_DEFAULT, "X509_get0_notAfter");
  *(void **)&time_to_tm = dlsym(RTLD_DEFAULT, "ASN1_TIME_to_tm");
  asked = peer_certificate && not_after && time_to_tm && strncmp(ll_tls_library(), "OpenSSL/", 8) == 0;
}

bool certificates_are_asked(void) {
  pthread_once(&once, look_up);
  return asked;
}

int64_t certificate_end_asked(CURL *h) {
  const struct curl_tlssessioninfo *session = NULL;
  if (curl_easy_getinfo(h, CURLINFO_TLS_SSL_PTR, &session) != CURLE_OK || !session || !session->internals) return 0;
  if (session->backend != CURLSSLBACKEND_OPENSSL) return 0;
  const void *certificate = peer_certificate(session->internals);
  const void *end = certificate ? not_after(certificate) : NULL;
  struct tm tm = {0};
  if (!end || time_to_tm(end, &tm) != 1) return 0;
  time_t seconds = timegm(&tm);
  return seconds < 0 ? 0 : (int64_t)seconds;
}

int64_t certificate_end_written(CURL *h) {
  struct curl_certinfo *info = NULL;
  if (curl_easy_getinfo(h, CURLINFO_CERTINFO, &info) != CURLE_OK || !info || info->num_of_certs < 1) return 0;
  for (struct curl_slist *line = info->certinfo[0]; line; line = line->next)
    if (!strncmp(line->data, "Expire date:", 12)) {
      time_t end = curl_getdate(line->data + 12, NULL);
      return end < 0 ? 0 : (int64_t)end;
    }
  return 0;
}
