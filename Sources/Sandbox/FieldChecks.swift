// What the schema asks of fields that several methods have.

func checkKey(_ key: String, field: String = "key") throws(SandboxRefused) {
  guard 1...255 ~= key.utf8.count else { throw .invalid(field: field, mustBe: "1 to 255 bytes") }
}

func checkAmount(_ minorUnits: Int64) throws(SandboxRefused) {
  guard minorUnits > 0 else { throw .invalid(field: "amount_minor_units", mustBe: "positive") }
}

func checkCurrency(_ code: String) throws(SandboxRefused) {
  guard code.utf8.count == 3, code.utf8.allSatisfy({ UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }) else {
    throw .invalid(field: "currency_code", mustBe: "three capital letters (ISO 4217)")
  }
}

func checkPhone(_ phone: String, field: String) throws(SandboxRefused) {
  let digits = phone.utf8.dropFirst()
  guard phone.utf8.first == UInt8(ascii: "+"), 2...15 ~= digits.count, digits.first != UInt8(ascii: "0"),
    digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
  else { throw .invalid(field: field, mustBe: "a plus and 2 to 15 digits, the first not 0 (E.164)") }
}
