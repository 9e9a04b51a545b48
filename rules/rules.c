#include "rules.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char licences[] = {
#embed "licences.yaml"
};

static const aloi_rules_file files[] = {
    {"licences.yaml", licences, sizeof licences},
};

const aloi_rules_file *aloi_rules_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
