/// The value of every setting, with where it came from: an option before the configuration before the default.
struct EffectiveSettings {
  /// One setting.
  struct Line {
    var key: String
    var value: String
    var origin: String
  }

  private let file: String
  private(set) var lines: [Line] = []

  init(file: String?) { self.file = file ?? Configuration.usual }

  /// Decides on a setting that has a default.
  mutating func pick<T>(_ key: String, _ option: T?, _ configured: T?, default usual: T) -> T {
    let value = option ?? configured ?? usual
    note(key, Self.shown(value), option != nil, configured != nil)
    return value
  }

  /// Decides on a setting whose default is set elsewhere: `nil` where nobody says anything, but the default is shown.
  mutating func pick<T>(_ key: String, _ option: T?, _ configured: T?, elsewhere usual: T) -> T? {
    let value = option ?? configured
    note(key, Self.shown(value ?? usual), option != nil, configured != nil)
    return value
  }

  /// Decides on a setting that may be left out.
  mutating func pick<T>(_ key: String, _ option: T?, _ configured: T?) -> T? {
    let value = option ?? configured
    note(key, value.map(Self.shown) ?? "–", option != nil, configured != nil)
    return value
  }

  /// Decides on a list, which is left out where it is empty.
  mutating func pick(_ key: String, _ option: [String], _ configured: [String]?, default usual: [String])
    -> [String]
  {
    pick(key, option.isEmpty ? nil : option, configured, default: usual)
  }

  /// Notes a setting that is decided elsewhere.
  mutating func note(_ key: String, _ value: String, _ isOption: Bool, _ isConfigured: Bool) {
    let origin = isOption ? "option" : isConfigured ? file : "default"
    lines.append(Line(key: key, value: value, origin: origin))
  }

  /// Notes a variable of the environment, without its value: it may be a key.
  mutating func noteEnvironment(_ name: String) {
    let isSet = Terminal.environment(name) != nil
    lines.append(Line(key: name, value: isSet ? "set" : "–", origin: isSet ? "environment" : "default"))
  }

  /// A line a setting.
  var text: String {
    let keys = lines.map(\.key.count).max() ?? 0
    let values = lines.map(\.value.count).filter { $0 <= 40 }.max() ?? 0
    return lines.map {
      "\($0.key.padded(to: keys))  \(printable($0.value, limit: 400).padded(to: values))  \($0.origin)\n"
    }.joined()
  }

  private static func shown<T>(_ value: T) -> String {
    switch value {
    case let list as [String]: list.isEmpty ? "–" : list.joined(separator: ", ")
    case let list as [HostRate]: list.map(\.description).joined(separator: ", ")
    case let number as Double: number == number.rounded() ? "\(Int(number))" : "\(number)"
    case let flag as Bool: flag ? "yes" : "no"
    default: "\(value)"
    }
  }
}
