public import Postgres

/// The product's migrations, in their order. A new one is a new file here and in Package.swift; one that was ever applied stays as it is.
public enum Schema {
  public static let migrations: [Migration] = [
    ("0001_tenancy.sql", PackageResources._001_tenancy_sql),
    ("0002_catalogue.sql", PackageResources._002_catalogue_sql),
    ("0003_orders.sql", PackageResources._003_orders_sql),
    ("0004_billing.sql", PackageResources._004_billing_sql),
    ("0005_refunds.sql", PackageResources._005_refunds_sql),
    ("0006_events.sql", PackageResources._006_events_sql),
    ("0007_definer_triggers.sql", PackageResources._007_definer_triggers_sql),
    ("0008_access_version.sql", PackageResources._008_access_version_sql),
    ("0009_kept_events.sql", PackageResources._009_kept_events_sql),
    ("0010_deliveries.sql", PackageResources._010_deliveries_sql),
    ("0011_passed_position.sql", PackageResources._011_passed_position_sql),
    ("0012_unchanged_totals.sql", PackageResources._012_unchanged_totals_sql),
    ("0013_order_work.sql", PackageResources._013_order_work_sql),
    ("0014_order_work_validated.sql", PackageResources._014_order_work_validated_sql),
    ("0015_credentials.sql", PackageResources._015_credentials_sql),
    ("0016_deleted_drafts.sql", PackageResources._016_deleted_drafts_sql),
    ("0017_deleted_drafts_validated.sql", PackageResources._017_deleted_drafts_validated_sql),
    ("0018_administration.sql", PackageResources._018_administration_sql),
    ("0019_sign_in_allowances.sql", PackageResources._019_sign_in_allowances_sql),
    ("0020_audit.sql", PackageResources._020_audit_sql),
    ("0021_managed_catalogue.sql", PackageResources._021_managed_catalogue_sql),
    ("0022_validated_services.sql", PackageResources._022_validated_services_sql),
    ("0023_saved_cards.sql", PackageResources._023_saved_cards_sql),
    ("0024_saved_cards_validated.sql", PackageResources._024_saved_cards_validated_sql),
    ("0025_certificates.sql", PackageResources._025_certificates_sql),
  ].enumerated().map { index, file in
    Migration(number: index + 1, name: file.0, sql: String(decoding: file.1, as: UTF8.self))
  }
}
