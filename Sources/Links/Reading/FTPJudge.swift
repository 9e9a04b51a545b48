/// Says what an FTP server's answer means.
enum FTPJudge {
  static func step(_ answer: Answer, _ judge: Judge) -> Judge.Step {
    let words = answer.error.isEmpty ? "FTP \(answer.status)" : answer.error
    if answer.isComplete { return judge.content(answer) }
    switch answer.code {
    case 67: return .finish(.loginDenied, words)
    case 28 where answer.status == 421: return .fail(.serverError, "FTP 421", retryAfter: nil)
    case 9, 19, 78:
      // The status may be that of the farewell already.
      switch Int(words.suffix(3)) ?? answer.status {
      case 400...499: return .fail(.serverError, words, retryAfter: nil)
      case 530, 532: return .finish(.loginDenied, words)
      default: return .finish(.notFound, words)
      }
    case 31, 33, 36:
      return judge.request == .plain ? .fail(.transferFailed, words, retryAfter: nil) : .confirm(.plain)
    case 12...15, 30: return .fail(.transferFailed, words, retryAfter: nil)
    case 8 where answer.status >= 400: return .fail(.serverError, words, retryAfter: nil)
    default: return judge.transport(answer) ?? judge.content(answer)
    }
  }
}
