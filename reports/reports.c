#include "reports.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char ranking_schema[] = {
#embed "schema/ranking.schema.json"
};

static const unsigned char report_schema[] = {
#embed "schema/report.schema.json"
};

static const unsigned char template_actions_mustache[] = {
#embed "templates/actions.mustache"
};

static const unsigned char template_data_mustache[] = {
#embed "templates/data.mustache"
};

static const unsigned char template_entries_mustache[] = {
#embed "templates/entries.mustache"
};

static const unsigned char template_entry_row_mustache[] = {
#embed "templates/entry-row.mustache"
};

static const unsigned char template_entry_rows_table_mustache[] = {
#embed "templates/entry-rows-table.mustache"
};

static const unsigned char template_card_mustache[] = {
#embed "templates/card.mustache"
};

static const unsigned char template_cards_mustache[] = {
#embed "templates/cards.mustache"
};

static const unsigned char template_foot_mustache[] = {
#embed "templates/foot.mustache"
};

static const unsigned char template_head_mustache[] = {
#embed "templates/head.mustache"
};

static const unsigned char template_labels_en_txt[] = {
#embed "templates/labels.en.txt"
};

static const unsigned char template_labels_fr_txt[] = {
#embed "templates/labels.fr.txt"
};

static const unsigned char template_link_row_mustache[] = {
#embed "templates/link-row.mustache"
};

static const unsigned char template_links_mustache[] = {
#embed "templates/links.mustache"
};

static const unsigned char template_map_mustache[] = {
#embed "templates/map.mustache"
};

static const unsigned char template_method_mustache[] = {
#embed "templates/method.mustache"
};

static const unsigned char template_overview_mustache[] = {
#embed "templates/overview.mustache"
};

static const unsigned char template_pager_mustache[] = {
#embed "templates/pager.mustache"
};

static const unsigned char template_publisher_mustache[] = {
#embed "templates/publisher.mustache"
};

static const unsigned char template_ranking_mustache[] = {
#embed "templates/ranking.mustache"
};

static const unsigned char template_scorebar_mustache[] = {
#embed "templates/scorebar.mustache"
};

static const unsigned char template_search_mustache[] = {
#embed "templates/search.mustache"
};

static const unsigned char template_site_css[] = {
#embed "templates/site.css"
};

static const unsigned char template_site_js[] = {
#embed "templates/site.js"
};

static const unsigned char template_start_mustache[] = {
#embed "templates/start.mustache"
};

static const unsigned char template_states_mustache[] = {
#embed "templates/states.mustache"
};

static const unsigned char template_tier_mustache[] = {
#embed "templates/tier.mustache"
};

static const aloi_reports_file files[] = {
    {"schema/ranking.schema.json", ranking_schema, sizeof ranking_schema},
    {"schema/report.schema.json", report_schema, sizeof report_schema},
    {"templates/actions.mustache", template_actions_mustache, sizeof template_actions_mustache},
    {"templates/data.mustache", template_data_mustache, sizeof template_data_mustache},
    {"templates/entries.mustache", template_entries_mustache, sizeof template_entries_mustache},
    {"templates/entry-row.mustache", template_entry_row_mustache, sizeof template_entry_row_mustache},
    {"templates/entry-rows-table.mustache", template_entry_rows_table_mustache, sizeof template_entry_rows_table_mustache},
    {"templates/card.mustache", template_card_mustache, sizeof template_card_mustache},
    {"templates/cards.mustache", template_cards_mustache, sizeof template_cards_mustache},
    {"templates/foot.mustache", template_foot_mustache, sizeof template_foot_mustache},
    {"templates/head.mustache", template_head_mustache, sizeof template_head_mustache},
    {"templates/labels.en.txt", template_labels_en_txt, sizeof template_labels_en_txt},
    {"templates/labels.fr.txt", template_labels_fr_txt, sizeof template_labels_fr_txt},
    {"templates/link-row.mustache", template_link_row_mustache, sizeof template_link_row_mustache},
    {"templates/links.mustache", template_links_mustache, sizeof template_links_mustache},
    {"templates/map.mustache", template_map_mustache, sizeof template_map_mustache},
    {"templates/method.mustache", template_method_mustache, sizeof template_method_mustache},
    {"templates/overview.mustache", template_overview_mustache, sizeof template_overview_mustache},
    {"templates/pager.mustache", template_pager_mustache, sizeof template_pager_mustache},
    {"templates/publisher.mustache", template_publisher_mustache, sizeof template_publisher_mustache},
    {"templates/ranking.mustache", template_ranking_mustache, sizeof template_ranking_mustache},
    {"templates/scorebar.mustache", template_scorebar_mustache, sizeof template_scorebar_mustache},
    {"templates/search.mustache", template_search_mustache, sizeof template_search_mustache},
    {"templates/site.css", template_site_css, sizeof template_site_css},
    {"templates/site.js", template_site_js, sizeof template_site_js},
    {"templates/start.mustache", template_start_mustache, sizeof template_start_mustache},
    {"templates/states.mustache", template_states_mustache, sizeof template_states_mustache},
    {"templates/tier.mustache", template_tier_mustache, sizeof template_tier_mustache},
};

const aloi_reports_file *aloi_reports_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
