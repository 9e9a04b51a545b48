import ArgumentParser
import rules

@main
struct Aloi: AsyncParsableCommand {
  mutating func run() async throws { var n = 0; _ = aloi_rules_files(&n); print(n) }
}
