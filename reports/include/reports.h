// The templates and schemas of this folder, embedded in the program.
#pragma once
#include <stddef.h>

/// One embedded file: its path below reports/ and its bytes (not terminated).
typedef struct {
  const char *path;
  const unsigned char *bytes;
  size_t count;
} aloi_reports_file;

/// The embedded files in the order of their paths; `*count` receives how many there are.
const aloi_reports_file *aloi_reports_files(size_t *count);
