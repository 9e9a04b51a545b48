#include "reports.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char ranking_schema[] = {
#embed "schema/ranking.schema.json"
};

static const unsigned char report_schema[] = {
#embed "schema/report.schema.json"
};

static const aloi_reports_file files[] = {
    {"schema/ranking.schema.json", ranking_schema, sizeof ranking_schema},
    {"schema/report.schema.json", report_schema, sizeof report_schema},
};

const aloi_reports_file *aloi_reports_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
