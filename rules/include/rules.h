// The rulebooks and vocabularies of this folder, embedded in the program.
#pragma once
#include <stddef.h>

/// One embedded file: its path below rules/ and its bytes (not terminated).
typedef struct {
  const char *path;
  const unsigned char *bytes;
  size_t count;
} aloi_rules_file;

/// The embedded files in the order of their paths; `*count` receives how many there are.
const aloi_rules_file *aloi_rules_files(size_t *count);
