import Catalog

/// One host's thousands of targets must not fill the window: what is too much waits in a file, in the same order.
extension Worker {
  /// How many targets make a block of the spool.
  private static let block = 64

  /// Sets a new job's target aside where its host has enough to do; true where it did.
  func spill(_ job: Job) -> Bool {
    guard job.isFresh else { return false }
    let origin = origin(of: job.address)
    job.origin = origin
    let queue = origin.queue
    let isFull = queue.pending.count >= context.hostWindow
    guard isFull || !queue.overflow.isEmpty || !queue.blocks.isEmpty else { return false }
    queue.overflow.append(job.target)
    context.resident.subtract(1, ordering: .relaxed)
    context.spilled.add(1, ordering: .relaxed)
    if queue.overflow.count >= Self.block {
      var packing = Packing()
      for target in queue.overflow {
        packing.put(target.url)
        packing.put(target.format)
        packing.put(target.mediaType)
        packing.put(target.etag)
        packing.put(target.lastModified)
      }
      queue.blocks.append(spool.append(packing.bytes))
      queue.spooled += queue.overflow.count
      spooled += queue.overflow.count
      queue.overflow.removeAll(keepingCapacity: true)
    }
    return true
  }

  /// Takes targets back once their host has little left to do.
  func refill(_ queue: HostQueue) {
    guard queue.pending.count <= context.hostWindow / 4 else { return }
    var targets: [LinkTarget] = []
    if let place = queue.blocks.popFirst() {
      var packing = Unpacking(spool.read(place) ?? [])
      while !packing.isAtEnd, let url = packing.text() {
        var target = LinkTarget(url: url, format: packing.text(), mediaType: packing.text())
        target.etag = packing.text()
        target.lastModified = packing.text()
        targets.append(target)
      }
      queue.spooled -= targets.count
      spooled -= targets.count
      if spooled == 0 { spool.reset() }
    } else if !queue.overflow.isEmpty {
      targets = queue.overflow
      queue.overflow = []
    } else {
      return
    }
    context.resident.add(targets.count, ordering: .relaxed)
    context.spilled.subtract(targets.count, ordering: .relaxed)
    for target in targets {
      if let job = context.job(target) { enqueue(job) }
    }
  }
}
