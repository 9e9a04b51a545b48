import GRDB

/// Why the evidence store cannot go on: the one error type of this room.
public struct StoreError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong, for programs.
  public enum Reason: String, Sendable, CaseIterable {
    /// The file is no SQLite database, or another program's.
    case notAStore = "not-a-store"
    /// A later version of Aloi has changed its layout.
    case newerVersion = "newer-version"
    /// Its bytes contradict each other.
    case damaged
    /// Another process has it open.
    case locked
    /// It cannot be opened or written: no such folder, no permission, a read-only disk.
    case unwritable
    /// The disk is full.
    case full
    /// The entries of an interrupted audit were kept by another version of Aloi.
    case otherLayout = "other-layout"
    /// An audit that the store does not have.
    case unknownAudit = "unknown-audit"
    /// Anything else that SQLite says.
    case failed
  }

  /// The file; `nil` for a temporary store.
  public var path: String?
  /// What is wrong.
  public var reason: Reason
  /// The reason in a sentence, with what to do about it.
  public var detail: String

  /// An error of a store.
  public init(path: String?, reason: Reason, detail: String) {
    self.path = path
    self.reason = reason
    self.detail = detail
  }

  /// Ready to print: `file: detail`.
  public var description: String { "\(path ?? "the temporary evidence store"): \(detail)" }
}

extension StoreError {
  /// What SQLite says, in our words.
  init(_ error: DatabaseError, path: String?) {
    self.path = path
    let said = error.message ?? "no message"
    switch error.resultCode {
    case .SQLITE_NOTADB:
      reason = .notAStore
      detail = "this is no SQLite file; name another file for the store"
    case .SQLITE_CORRUPT:
      reason = .damaged
      detail = "the store is damaged (\(said)); restore it from a copy, or name another file"
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      reason = .locked
      detail = "another process has the store open; wait until it has ended, or name another file"
    case .SQLITE_FULL:
      reason = .full
      detail = "no space is left on the disk; free some, then go on with --resume"
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      reason = .unwritable
      detail = "the store cannot be opened for writing (\(said)); check the folder and its permissions"
    default:
      reason = .failed
      detail = "SQLite says: \(said) (code \(error.extendedResultCode.rawValue))"
    }
  }
}
