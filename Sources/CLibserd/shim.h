#pragma once
#include <serd/serd.h>

/* Swift cannot pass on a va_list: the message of an error, written into a buffer. */
static inline int aloi_serd_message(const SerdError *error, char *buffer, size_t size) {
  return vsnprintf(buffer, size, error->fmt, *error->args);
}

/* The address of the caller's stack frame: how deep a recursive parser stands. */
static inline __attribute__((always_inline)) uintptr_t aloi_stack_position(void) {
  return (uintptr_t)__builtin_frame_address(0);
}
