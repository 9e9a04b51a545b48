/// What is wrong with a template of ours, with its file.
struct SiteTemplateFault: Error, CustomStringConvertible {
  var file: String
  var detail: String

  var description: String { "reports/templates/\(file): \(detail)" }
}
