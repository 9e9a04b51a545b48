#include "rules.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char formats[] = {
#embed "formats.yaml"
};

static const unsigned char french[] = {
#embed "french.yaml"
};

static const unsigned char licences[] = {
#embed "licences.yaml"
};

static const unsigned char official[] = {
#embed "official.yaml"
};

static const unsigned char trust[] = {
#embed "rulebooks/trust.yaml"
};

static const aloi_rules_file files[] = {
    {"formats.yaml", formats, sizeof formats},
    {"french.yaml", french, sizeof french},
    {"licences.yaml", licences, sizeof licences},
    {"official.yaml", official, sizeof official},
    {"rulebooks/trust.yaml", trust, sizeof trust},
};

const aloi_rules_file *aloi_rules_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
