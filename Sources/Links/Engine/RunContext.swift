import Catalog
import Synchronization

/// What the threads of one run share.
final class RunContext: Sendable {
  /// Observations on their way to the caller, and what the workers are busy with.
  struct Outbox: Sendable {
    /// As the workers hand them over, so that nothing is copied on the way.
    var ready: [[Finished]] = []
    var inputEnded = false
    /// Whether answers were given since the feeder last looked.
    var hasRoom = false
    var workers: [WorkerStatus] = []
    var runningWorkers = 0
    var failure: LinkError?
  }

  let options: LinkOptions
  let caBundle: String?
  let addressGuard: AddressGuard
  let now: @Sendable () -> Timestamp
  let resolver: Resolver
  let watch: NetworkWatch
  let ledger = Ledger()
  let outbox = Condition(Outbox())
  let mailboxes: [Mailbox]
  /// Targets in memory, and targets set aside in files.
  let resident = Atomic<Int>(0)
  let spilled = Atomic<Int>(0)
  /// How many targets of one host are kept in memory.
  let hostWindow: Int
  let isStopped = Atomic<Bool>(false)
  /// Targets taken from the caller, and observations given to it.
  let taken = Atomic<Int>(0)
  let answered = Atomic<Int>(0)
  /// Names that need no network to resolve.
  let localNames: Set<String>

  init(options: LinkOptions, now: @escaping @Sendable () -> Timestamp) throws(LinkError) {
    self.options = options
    addressGuard = options.addressGuard
    self.now = now
    hostWindow = min(256, max(16, options.window / 200))
    caBundle = CertificateBundle.path(options)
    resolver = Resolver(resolve: options.resolver)
    let mailboxes = (0..<max(1, options.threads)).map { _ in Mailbox() }
    self.mailboxes = mailboxes
    var addresses = options.canaryAddresses
    if let proxy = options.proxy, let known = CertificateBundle.proxyCanary(proxy) { addresses = [known] }
    let canary = try Canary(addresses: addresses, name: options.canaryName, resolve: options.resolver)
    let check = options.canary ?? { canary.check() }
    watch = NetworkWatch(check: check) { for mailbox in mailboxes { mailbox.post(.network) } }
    localNames = options.resolver == nil ? Canary.localNames() : []
  }

  /// The worker that a host belongs to: hosts of one registrable domain share their last two labels.
  func worker(of host: String) -> Int {
    guard mailboxes.count > 1 else { return 0 }
    var hash: UInt32 = 2_166_136_261
    var dots = 0
    let isNumber = host.utf8.last.map { CharacterSet.isDigit($0) } ?? false
    for byte in host.utf8.reversed() {
      if byte == 0x2E {
        dots += 1
        if dots == 2, !isNumber { break }
      }
      hash = (hash ^ UInt32(byte)) &* 16_777_619
    }
    return Int(hash % UInt32(mailboxes.count))
  }

  /// Whether every target taken was answered.
  var isAnswered: Bool { taken.load(ordering: .relaxed) == answered.load(ordering: .relaxed) }

  /// A job for a target; `nil` where its address is none, which the feeder has seen to.
  func job(_ target: LinkTarget) -> Job? {
    guard let address = try? AddressParser.parse(target.url) else { return nil }
    return job(target, address)
  }

  /// A job for a target whose address was read.
  func job(_ target: LinkTarget, _ address: WebAddress) -> Job {
    let request: Judge.Request = options.method == .head && address.scheme.isHTTP ? .head : .ranged
    let key = options.answersRepeats ? Ledger.Key(address.text) : nil
    return Job(target: target, address: address, request: request, ledgerKey: key)
  }

  /// Hands a job to the worker of its present host.
  func route(_ job: Job) { mailboxes[worker(of: job.address.host)].post(.job(job)) }
}

/// What a worker is busy with.
struct WorkerStatus: Sendable {
  var inFlight = 0
  var hosts = 0
  var requests = 0
  var slowest: (host: String, pending: Int, seconds: Double)?
  /// The host that had the longest way to go at any time.
  var bound: (host: String, seconds: Double)?
}
