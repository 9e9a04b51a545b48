#define _GNU_SOURCE
#include "transfer.h"
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// libcurl takes and gives back dozens of blocks a transfer, some of them larger than what the system's allocator keeps at hand
// for a thread: then it locks, splits and joins. These lists keep them, a thread its own.

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SANITIZED
#endif
#endif
#ifndef SANITIZED
#define LISTS
#include <malloc.h>
#endif
#endif

#ifdef LISTS
/// Blocks of a multiple of STEP bytes, up to LARGEST, at most KEPT of a size and KEPT_BYTES in all.
enum { STEP = 32, LARGEST = 20 << 10, SIZES = LARGEST / STEP + 1, KEPT = 32, KEPT_BYTES = 256 << 10 };

struct block {
  struct block *next;
};
static _Thread_local struct {
  struct block *first;
  size_t count;
} lists[SIZES];
static _Thread_local size_t kept;
static _Thread_local bool known;
static pthread_key_t key;

static void empty(void *ignored) {
  (void)ignored;
  for (size_t i = 0; i < SIZES; i++)
    for (struct block *b = lists[i].first, *next; b; b = next) {
      next = b->next;
      free(b);
    }
  memset(lists, 0, sizeof lists);
  kept = 0;
  known = false;
}

static void *take(size_t size) {
  size_t i = (size + STEP - 1) / STEP;
  if (!i) i = 1;
  if (i >= SIZES) return malloc(size);
  struct block *b = lists[i].first;
  if (!b) return malloc(i * STEP);
  lists[i].first = b->next;
  lists[i].count--;
  kept -= i * STEP;
  return b;
}

static void give(void *bytes) {
  if (!bytes) return;
  size_t i = malloc_usable_size(bytes) / STEP;
  if (!i || i >= SIZES || lists[i].count >= KEPT || kept >= KEPT_BYTES) return free(bytes);
  if (!known) known = pthread_setspecific(key, &known) == 0;  // whatever is not NULL: the lists are emptied with the thread
  if (!known) return free(bytes);
  struct block *b = bytes;
  b->next = lists[i].first;
  lists[i].first = b;
  lists[i].count++;
  kept += i * STEP;
}

static void *take_more(void *bytes, size_t size) {
  if (!bytes) return take(size);
  size_t had = malloc_usable_size(bytes);
  if (size <= had && size * 4 >= had) return bytes;
  if (size > LARGEST && had > LARGEST) return realloc(bytes, size);
  void *larger = take(size);
  if (!larger) return NULL;
  memcpy(larger, bytes, had < size ? had : size);
  give(bytes);
  return larger;
}

static void *take_zeros(size_t count, size_t size) {
  size_t length;
  if (__builtin_mul_overflow(count, size, &length)) return NULL;
  if (length > LARGEST) return calloc(count, size);
  void *bytes = take(length);
  return bytes ? memset(bytes, 0, length) : NULL;
}

static char *take_text(const char *text) {
  size_t length = strlen(text) + 1;
  char *copy = take(length);
  return copy ? memcpy(copy, text, length) : NULL;
}

CURLcode init_library(void) {
  if (pthread_key_create(&key, empty) != 0) return curl_global_init(CURL_GLOBAL_ALL);
  return curl_global_init_mem(CURL_GLOBAL_ALL, take, give, take_more, take_text, take_zeros);
}
#else
CURLcode init_library(void) { return curl_global_init(CURL_GLOBAL_ALL); }
#endif
