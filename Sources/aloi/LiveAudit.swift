struct LiveAudit {
  let run: AuditRun
  func perform() throws -> Int32 { throw Failure(.incomplete, "not yet") }
}
