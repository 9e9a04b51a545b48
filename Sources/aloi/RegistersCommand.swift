import ArgumentParser
import Audit
import Catalog
import Links

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `aloi registers`: the national registers that tell public bodies from others.
struct RegistersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "registers",
    abstract: "Lists the registers of public bodies, with their age, or fetches them anew.",
    discussion: """
      Without an argument the registers are listed: which are there, how old, how many rows of them are used. `update` \
      fetches them into the user's data folder ($ALOI_REGISTERS, $XDG_DATA_HOME/aloi/registers or \
      ~/.local/share/aloi/registers); the old copy stays where a fetch fails. `--registers DIR` uses a folder as it is.

      Examples:
        aloi registers                           what is there
        aloi registers update                    fetch all of them
        aloi registers update fr-domains         fetch one
        aloi registers update fr-domains --from https://mirror.example/domains.csv
        aloi registers --registers ./registers   what a folder of files is understood as
      """)

  @Argument(help: "`list` (default), or `update` and the registers to fetch.")
  var what: [String] = []

  @Option(help: ArgumentHelp("Use this folder as it is.", valueName: "folder"))
  var registers: String?

  @Option(help: ArgumentHelp("Fetch the one register from here instead.", valueName: "address"))
  var from: String?

  @OptionGroup(title: "Fetching") var checks: LinkCheckArguments

  func run() async throws {
    let table = try Resources.officialTable()
    let now = Timestamp(seconds: Int64(time(nil)))
    switch what.first {
    case nil, "list": try list(table, now)
    case "update": try await update(table, now)
    case let other?:
      throw Failure(
        .usage, "registers: '\(other)' is not known; write list, or update and the names of registers")
    }
  }

  private func list(_ table: OfficialTable, _ now: Timestamp) throws {
    guard let folder = try registers.map(RegisterFolder.init(given:)) ?? RegisterFolder.own else {
      throw Failure(.usage, "there is no home folder to keep registers in; name one with --registers")
    }
    Terminal.write("folder: \(folder.path)\n\n", to: .output)
    if folder.isOwn {
      for source in table.sources {
        var state = "not fetched: aloi registers update \(source.id)"
        if let copy = folder.copy(of: source) {
          let days = folder.age(of: source, now: now)
          let age =
            days.map { "\($0) days old\($0 > source.staleAfterDays ? ", STALE" : "")" } ?? "of unknown age"
          state = "\(age), \(copy.bytes) bytes, sha256 \(copy.checksum.prefix(16))"
        }
        Terminal.write(
          "\(source.id.padded(to: 28)) \(source.title)\n  \(source.url)\n  \(state)\n", to: .output)
      }
      Terminal.write("\n", to: .output)
    }
    let read = folder.read(table, now: now)
    for file in read.files {
      let kind = file.kind?.rawValue ?? "not known, passed over"
      let skipped = file.skipped > 0 ? ", \(file.skipped) not usable" : ""
      Terminal.write("\(file.name.padded(to: 64)) \(kind): \(file.rows) rows\(skipped)\n", to: .output)
    }
    Terminal.write("\(read.institutions.count) organisations, \(read.domainCount) domains\n", to: .output)
  }

  private func update(_ table: OfficialTable, _ now: Timestamp) async throws {
    guard registers == nil else {
      throw Failure(.usage, "a folder given with --registers is used as it is; update without it")
    }
    guard let folder = RegisterFolder.own else {
      throw Failure(.usage, "there is no home folder to keep registers in; set ALOI_REGISTERS")
    }
    let wanted = what.dropFirst()
    if let unknown = wanted.first(where: { name in !table.sources.contains { $0.id == name } }) {
      let known = table.sources.map(\.id).joined(separator: ", ")
      throw Failure(.usage, "registers: no register '\(unknown)'; known: \(known)")
    }
    guard from == nil || wanted.count == 1 else {
      throw Failure(.usage, "--from names the address of one register; name that register too")
    }
    var options = LinkOptions()
    try checks.apply(to: &options)
    let updates = RegisterUpdate(folder: folder, table: table, fetch: makeFetch(options), now: now)
    var failures = 0
    for source in table.sources where wanted.isEmpty || wanted.contains(source.id) {
      do {
        switch try await updates.update(source, from: from) {
        case .fetched(let rows):
          Terminal.write("\(source.id): \(rows) rows from \(from ?? source.url)\n", to: .output)
        case .unchanged: Terminal.write("\(source.id): not changed since it was fetched\n", to: .output)
        }
      } catch let failure as Failure {
        failures += 1
        Terminal.error(failure.message)
      } catch {
        failures += 1
        Terminal.error("\(source.id): \(error)")
      }
    }
    if failures > 0 { throw ExitCode(Failure.Code.incomplete.rawValue) }
  }
}
