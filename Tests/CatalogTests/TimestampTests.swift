import Catalog
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2022-02-21", "2022-02-21T00:00:00Z"),
    ("2022-02-21T10:11:12Z", "2022-02-21T10:11:12Z"),
    ("2022-02-21T10:11:12.123456+02:00", "2022-02-21T08:11:12Z"),
    ("2022-02-21T10:11:12-0530", "2022-02-21T15:41:12Z"),
    ("2022-02-21 10:11", "2022-02-21T10:11:00Z"),
    ("  2022-02-21 10:11:12 UTC ", "2022-02-21T10:11:12Z"),
    ("2022", "2022-01-01T00:00:00Z"), ("2022Z", "2022-01-01T00:00:00Z"),
    ("2022-02", "2022-02-01T00:00:00Z"), ("20220221", "2022-02-21T00:00:00Z"),
    ("2022/02/21", "2022-02-21T00:00:00Z"), ("2022-02-21Z", "2022-02-21T00:00:00Z"),
    ("21/02/2022", "2022-02-21T00:00:00Z"), ("1.2.2022", "2022-02-01T00:00:00Z"),
    ("02/21/2022", "2022-02-21T00:00:00Z"), ("jeu, 19/12/2019 - 03:00", "2019-12-19T03:00:00Z"),
    ("Mon, 21 Feb 2022 10:00:00 GMT", "2022-02-21T10:00:00Z"),
    ("February 21, 2022", "2022-02-21T00:00:00Z"), ("21 février 2022", "2022-02-21T00:00:00Z"),
    ("2024-02-29", "2024-02-29T00:00:00Z"), ("2000-02-29", "2000-02-29T00:00:00Z"),
    ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"), ("0001-01-01", "0001-01-01T00:00:00Z"),
    ("2022-02-21T24:00:00Z", "2022-02-22T00:00:00Z"),
  ])
  func readsWhatPortalsWrite(text: String, expected: String) {
    #expect(Timestamp(text)?.description == expected)
  }

  @Test(arguments: [
    "", " ", "R/P1Y", "unknown", "2022-13-01", "2023-02-29", "1900-02-29", "2022-02-30", "32/01/2022",
    "2022-02-21T25:00:00Z", "2022-02-21Tnoon", "None", "20221", "202202", "2022-02-21x", "0000-01-01",
    "99999999", "not 12 a date", "\u{0}", "2022-",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(Timestamp(text) == nil)
  }

  /// What a publisher calls New Year's Day is never shown as the day before.
  @Test func theDayIsThatOfTheSource() {
    let east = Timestamp("2020-01-01T00:00:00+01:00")
    #expect(east?.day == "2020-01-01")
    #expect(east == Timestamp("2019-12-31T23:00:00Z"))
    #expect(east?.description == "2019-12-31T23:00:00Z")
    #expect(east?.hashValue == Timestamp("2019-12-31T23:00:00Z")?.hashValue)
    #expect(Timestamp("2020-01-01 22:00 -0300")?.day == "2020-01-01")
    #expect(Timestamp("2019-12-31T23:00:00Z")?.day == "2019-12-31")
    #expect(Timestamp("2020-01-01+14:00")?.day == "2020-01-01")
  }

  /// A store or a portal may hold any number.
  @Test(arguments: [Int64.min, .min + 86_399, -62_167_219_201, .max])
  func noMomentIsTooFarToBeWritten(seconds: Int64) {
    for offset: Int64 in [0, 50_400, -43_200] {
      var moment = Timestamp(seconds: seconds)
      moment.offset = offset
      #expect(moment.description.hasSuffix("Z") && moment.day.utf8.count >= 8)
    }
  }

  @Test func everyDayOfFourCenturiesComesBack() {
    var day = Timestamp(seconds: -11_676_096_000)  // 1600-01-01
    var count = 0
    while day.seconds < 946_684_800 {
      let (y, m, d) = day.date
      #expect(Timestamp(year: y, month: m, day: d) == day)
      day = day.adding(seconds: 86_400)
      count += 1
    }
    #expect(count == 146_097)
  }
}
