extension Contents {
  /// How many fields of people's own records two copies wrote differently.
  public var fieldsWrittenTwice: Int {
    records.values.reduce(0) { count, record in
      guard RecordType.named(record.kind) != nil, record.kind != Visit.type.kind else { return count }
      return count + record.fields.keys.count { !record.conflict($0).isEmpty }
    }
  }
}
