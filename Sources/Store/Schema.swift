import GRDB

/// The tables of the store. A published migration is never changed: a change is a further migration.
enum Schema {
  /// What marks an SQLite file as ours (`PRAGMA application_id`): "Aloi" in ASCII.
  static let applicationID: Int32 = 0x416C_6F69

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 evidence") { try $0.execute(sql: evidence) }
    migrator.registerMigration("2 answers") { try $0.execute(sql: answers) }
    migrator.registerMigration("3 landing pages") { try $0.execute(sql: landingPages) }
    migrator.registerMigration("4 editions") { try $0.execute(sql: editions) }
    migrator.registerMigration("5 arrived") { try $0.execute(sql: arrived) }
    return migrator
  }

  private static let arrived = """
    -- Answers with pages whose entries are not kept yet: the one that is read, and the one that has come meanwhile.
    CREATE TABLE arrived (
      id INTEGER PRIMARY KEY,
      harvest INTEGER NOT NULL REFERENCES harvest (id) ON DELETE CASCADE,
      cursor TEXT NOT NULL,
      body BLOB NOT NULL,
      UNIQUE (harvest, cursor)
    ) STRICT;
    """

  private static let editions = """
    -- A ranking that is kept under a name, and how everybody stood in it.
    CREATE TABLE edition (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
      name TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      time INTEGER NOT NULL,
      rulebook TEXT NOT NULL,
      axes TEXT NOT NULL
    ) STRICT;
    CREATE TABLE standing (
      edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
      key TEXT NOT NULL,
      name TEXT NOT NULL,
      score REAL,
      shrunk REAL,
      low REAL,
      high REAL,
      rank INTEGER,
      rank_low INTEGER,
      rank_high INTEGER,
      entries INTEGER NOT NULL,
      broken REAL,
      axes TEXT NOT NULL,
      PRIMARY KEY (edition, key)
    ) STRICT, WITHOUT ROWID;
    """

  private static let evidence = """
    CREATE TABLE audit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      source TEXT NOT NULL,
      state TEXT NOT NULL,
      started INTEGER NOT NULL,
      ended INTEGER,
      rulebooks TEXT NOT NULL DEFAULT '[]',
      scores TEXT
    ) STRICT;
    CREATE INDEX audit_by_source ON audit (source, id);

    -- One document or portal of an audit, with how far it has been read.
    CREATE TABLE harvest (
      id INTEGER PRIMARY KEY,
      audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
      part TEXT NOT NULL,
      cursor TEXT,
      complete INTEGER NOT NULL DEFAULT 0,
      catalogue TEXT,
      read INTEGER NOT NULL DEFAULT 0,
      refused INTEGER NOT NULL DEFAULT 0,
      duplicated INTEGER NOT NULL DEFAULT 0,
      UNIQUE (audit, part)
    ) STRICT;

    -- The spool: entries as bytes, see PackedEntry.swift.
    CREATE TABLE entry (
      id INTEGER PRIMARY KEY,
      harvest INTEGER NOT NULL REFERENCES harvest (id) ON DELETE CASCADE,
      key TEXT NOT NULL,
      body BLOB NOT NULL,
      UNIQUE (harvest, key)
    ) STRICT;
    CREATE INDEX entry_in_order ON entry (harvest, id);

    CREATE TABLE refusal (
      id INTEGER PRIMARY KEY,
      harvest INTEGER NOT NULL REFERENCES harvest (id) ON DELETE CASCADE,
      location TEXT NOT NULL,
      place TEXT NOT NULL,
      reason TEXT NOT NULL,
      detail TEXT NOT NULL
    ) STRICT;
    CREATE INDEX refusal_in_order ON refusal (harvest, id);

    CREATE TABLE link (
      id INTEGER PRIMARY KEY,
      url TEXT NOT NULL UNIQUE,
      host INTEGER NOT NULL REFERENCES host (id)
    ) STRICT;
    CREATE TABLE host (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

    -- The links of an audit: each host's first link, then each host's second, and so on.
    CREATE TABLE target (
      audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
      turn INTEGER NOT NULL,
      host INTEGER NOT NULL,
      link INTEGER NOT NULL REFERENCES link (id),
      format TEXT,
      media_type TEXT,
      PRIMARY KEY (audit, turn, host),
      UNIQUE (audit, link)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE turn (
      audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
      host INTEGER NOT NULL,
      next INTEGER NOT NULL,
      PRIMARY KEY (audit, host)
    ) STRICT, WITHOUT ROWID;

    -- What was seen, in the order of seeing; `body` is the observation as in `aloi links`, without its URL.
    CREATE TABLE observation (
      id INTEGER PRIMARY KEY,
      link INTEGER NOT NULL REFERENCES link (id),
      audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
      state TEXT NOT NULL,
      checked_at INTEGER,
      failures INTEGER NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX observation_by_link ON observation (link, audit, id);

    CREATE TABLE score (
      audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
      level TEXT NOT NULL,
      key TEXT NOT NULL,
      axis TEXT NOT NULL,
      value REAL,
      PRIMARY KEY (level, key, axis, audit)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX score_by_audit ON score (audit, level, key, axis);
    """

  private static let answers = """
    -- Answers of portals for asking again only whether they have changed; the one used longest ago goes first.
    CREATE TABLE answer (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      url TEXT NOT NULL,
      headers TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      used INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX answer_by_use ON answer (used);
    CREATE TABLE answer_part (
      answer INTEGER NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      body BLOB NOT NULL,
      PRIMARY KEY (answer, number)
    ) STRICT;
    """

  private static let landingPages = """
    -- What landing pages hold; `body` is the evidence as in `--links FILE`, `audit` the one that read it last.
    CREATE TABLE page (
      id INTEGER PRIMARY KEY,
      url TEXT NOT NULL UNIQUE,
      audit INTEGER,
      open INTEGER NOT NULL DEFAULT 1,
      body TEXT
    ) STRICT;

    -- The landing pages of an audit, by the lane in which they are read one after the other.
    CREATE TABLE page_target (
      audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
      lane TEXT NOT NULL,
      page INTEGER NOT NULL REFERENCES page (id),
      PRIMARY KEY (audit, lane, page)
    ) STRICT, WITHOUT ROWID;
    """
}
