/// What a database has in it by the time that the next migration is applied: rows of an organization in every table, as the product writes
/// them, so that checks, keys and triggers hold.
///
/// A migration that makes a table has its rows here, under its number; one that changes a table's rows may have more of them.
enum MigrationRows {
  static let byMigration: [Int: String] = [
    1: """
    INSERT INTO organization (organization_id, code, title, currency_code, created_at) VALUES ('\(id)', 'a', 'ЖК', 'RUB', now());
    INSERT INTO role (organization_id, role_id, title, permissions) VALUES ('\(id)', '\(id)', 'Диспетчер', 7);
    INSERT INTO employee (organization_id, employee_id, role_id, name, created_at) VALUES ('\(id)', '\(id)', '\(id)', 'Анна', now());
    INSERT INTO employee_credential (organization_id, employee_id, login, password_hash) VALUES ('\(id)', '\(id)', 'anna', '$argon2id$');
    INSERT INTO building (organization_id, building_id, address) VALUES ('\(id)', '\(id)', 'ул. Лесная, 1');
    INSERT INTO premises (organization_id, premises_id, building_id, number) VALUES ('\(id)', '\(id)', '\(id)', 'кв. 12');
    INSERT INTO customer (organization_id, customer_id, name, phone, registered, premises_id, created_at)
      VALUES ('\(id)', '\(id)', 'Борис', '+79110000001', true, '\(id)', now()),
        ('\(id)', gen_random_uuid(), 'Вера', null, false, null, now());
    INSERT INTO partner (organization_id, partner_id, name) VALUES ('\(id)', '\(id)', 'Окна');
    INSERT INTO partner_agreement (organization_id, partner_id, agreement_version, commission_basis_points, valid_from)
      VALUES ('\(id)', '\(id)', 1, 1000, now());
    INSERT INTO legal_entity (organization_id, legal_entity_id, partner_id, name, taxpayer_number)
      VALUES ('\(id)', '\(id)', '\(id)', 'ООО «Окна»', '7700000000');
    INSERT INTO client (organization_id, client_id, application) VALUES ('\(id)', 'crm', 1);
    INSERT INTO sign_in_code (organization_id, phone, code_hash, expires_at) VALUES ('\(id)', '+79110000001', '\\x00', now());
    INSERT INTO session (organization_id, session_id, principal_id, principal_kind, client_id, application, refresh_hash, refreshed_at,
        expires_at, created_at)
      VALUES ('\(id)', '\(id)', '\(id)', 1, 'crm', 1, '\\x00', now(), now() + interval '1 day', now());
    """,
    2: """
    INSERT INTO category (organization_id, category_id, title, place) VALUES ('\(id)', '\(id)', 'Окна', 1);
    INSERT INTO service (organization_id, service_id, category_id, title, legal_entity_id, kind, partner_id, payment_mode,
        automatic_invoicing, refundable)
      VALUES ('\(id)', '\(id)', '\(id)', 'Мытьё окон', '\(id)', 2, '\(id)', 1, false, true);
    INSERT INTO price_item (organization_id, price_item_id, legal_entity_id, name, unit, tariff, payment_subject)
      VALUES ('\(id)', '\(id)', '\(id)', 'Окно', 'шт.', 5000000, 2);
    INSERT INTO order_option (organization_id, option_id, service_id, place, title, payment_subject)
      VALUES ('\(id)', '\(id)', '\(id)', 1, 'Окно', 2);
    """,
    3: """
    INSERT INTO customer_order (organization_id, order_id, number, service_id, service_title, legal_entity_id, partner_id,
        commission_basis_points, customer_id, state, executor_id, currency_code, version, created_at, updated_at)
      VALUES ('\(id)', '\(id)', nextval('order_number'), '\(id)', 'Мытьё окон', '\(id)', '\(id)', 1000, '\(id)', 2, '\(id)', 'RUB', 1,
        now(), now());
    INSERT INTO order_item (organization_id, order_id, place, option_id, title, quantity)
      VALUES ('\(id)', '\(id)', 1, '\(id)', 'Окно', 2000);
    """,
    4: """
    WITH issued AS (
      INSERT INTO invoice (organization_id, invoice_id, order_id, number, state, currency_code, total_minor, paid_minor, version,
          created_at, updated_at, issued_at, paid_at)
        VALUES ('\(id)', '\(id)', '\(id)', 1, 3, 'RUB', 100000, 100000, 1, now(), now(), now(), now()))
    INSERT INTO invoice_line (organization_id, line_id, invoice_id, place, price_item_id, name, unit, tariff, quantity, gross_minor,
        discount_minor, net_minor, payment_subject)
      VALUES ('\(id)', '\(id)', '\(id)', 1, '\(id)', 'Окно', 'шт.', 5000000, 2000, 100000, 0, 100000, 2);
    INSERT INTO payment (organization_id, payment_id, order_id, invoice_id, method, state, currency_code, amount_minor, captured_minor,
        created_at, updated_at, expires_at)
      VALUES ('\(id)', '\(id)', '\(id)', '\(id)', 1, 3, 'RUB', 100000, 100000, now(), now(), now());
    INSERT INTO payment (organization_id, payment_id, order_id, invoice_id, method, state, currency_code, amount_minor, captured_minor,
        unapplied, created_at, updated_at, expires_at)
      VALUES ('\(id)', '\(other)', '\(id)', '\(id)', 1, 3, 'RUB', 500, 500, true, now(), now(), now());
    INSERT INTO reversal (organization_id, reversal_id, order_id, payment_id, state, amount_minor, created_at, updated_at)
      VALUES ('\(id)', '\(id)', '\(id)', '\(other)', 1, 500, now(), now());
    INSERT INTO posting (organization_id, posting_id, transaction_id, kind, debit, credit, amount_minor, currency_code, order_id,
        invoice_id, payment_id, legal_entity_id, partner_id, created_at)
      VALUES ('\(id)', '\(id)', '\(id)', 1, 1, 3, 100000, 'RUB', '\(id)', '\(id)', '\(id)', '\(id)', '\(id)', now());
    """,
    5: """
    INSERT INTO refund_request (organization_id, refund_request_id, order_id, state, amount_minor, created_at, updated_at)
      VALUES ('\(id)', '\(id)', '\(id)', 3, 40000, now(), now());
    WITH refunded AS (
      INSERT INTO refund (organization_id, refund_id, order_id, refund_request_id, kind, state, amount_minor, reason, created_by,
          created_at, updated_at)
        VALUES ('\(id)', '\(id)', '\(id)', '\(id)', 2, 2, 40000, 'Одно окно', '\(id)', now(), now())),
    part AS (
      INSERT INTO refund_part (organization_id, part_id, refund_id, payment_id, state, amount_minor, provider_key, updated_at)
        VALUES ('\(id)', '\(id)', '\(id)', '\(id)', 2, 40000, '\(id)', now()))
    INSERT INTO refund_line (organization_id, part_id, line_id, tariff, quantity, amount_minor)
      VALUES ('\(id)', '\(id)', '\(id)', 5000000, 800, 40000);
    """,
    6: """
    INSERT INTO outbox (organization_id, event_id, order_id, order_version, ordinal, kind, payload, customer_id, required_permissions,
        created_at, position)
      VALUES ('\(id)', '\(id)', '\(id)', 1, 0, 1, '\\x00', '\(id)', 1, now(), 1),
        ('\(id)', '\(other)', '\(id)', 2, 0, 1, '\\x00', '\(id)', 1, now(), null);
    INSERT INTO outbox_head (organization_id, position) VALUES ('\(id)', 1);
    INSERT INTO idempotency (organization_id, principal_id, key, method, request_hash, response, created_at)
      VALUES ('\(id)', '\(id)', '\(id)', '/a.B/C', sha256(''), '\\x00', now());
    INSERT INTO timer (organization_id, kind, subject_id, order_id, due_at) VALUES ('\(id)', 3, '\(id)', '\(id)', now());
    """,
    8: "UPDATE role SET permissions = 15 WHERE role_id = '\(id)'",
    9: """
    INSERT INTO acknowledgement (organization_id, principal_id, position, acknowledged_at) VALUES ('\(id)', '\(id)', 1, now());
    INSERT INTO outbox_floor (organization_id, position) VALUES ('\(id)', 1);
    """,
    10: """
    INSERT INTO device (organization_id, device_id, principal_id, session_id, application, platform, language, token, registered_at)
      VALUES ('\(id)', '\(id)', '\(id)', '\(id)', 1, 1, 'ru', 'token', now());
    INSERT INTO delivery_head (organization_id, position) VALUES ('\(id)', 1);
    INSERT INTO delivery (organization_id, delivery_id, event_id, payload, required_permissions, channel, notice, recipient_id,
        address_id, due_at, created_at)
      VALUES ('\(id)', '\(id)', '\(id)', '\\x00', 2, 1, 5, '\(id)', '\(id)', now(), now());
    """,
    13: """
    INSERT INTO service_approval_step (organization_id, service_id, place, role_id) VALUES ('\(id)', '\(id)', 1, '\(id)');
    INSERT INTO order_approval_step (organization_id, order_id, place, employee_id, state, decided_by, decided_at)
      VALUES ('\(id)', '\(id)', 1, '\(id)', 2, '\(id)', now());
    INSERT INTO rating (organization_id, order_id, service_id, score, created_at, updated_at)
      VALUES ('\(id)', '\(id)', '\(id)', 5, now(), now());
    INSERT INTO order_task (organization_id, task_id, order_id, title, assignee_id, created_by, created_at, updated_at)
      VALUES ('\(id)', '\(id)', '\(id)', 'Взять лестницу', '\(id)', '\(id)', now(), now());
    INSERT INTO order_task_item (organization_id, task_id, place, text, done) VALUES ('\(id)', '\(id)', 1, 'Ключ от подвала', true);
    INSERT INTO order_message (organization_id, message_id, order_id, internal, author_kind, author_id, text, created_at)
      VALUES ('\(id)', '\(id)', '\(id)', false, 2, '\(id)', 'Когда приедете?', now());
    """,
    15: """
    INSERT INTO payment_link (organization_id, link_id, invoice_id, secret_hash, created_by, created_at)
      VALUES ('\(id)', '\(id)', '\(id)', sha256(''), '\(id)', now());
    INSERT INTO api_key (organization_id, key_id, partner_id, title, scopes, secret_hash, version, created_at)
      VALUES ('\(id)', '\(id)', '\(id)', 'Склад', 2, sha256(''), 1, now());
    """,
    18: """
    INSERT INTO sms_settings (organization_id, provider, login, sender, sealed_password)
      VALUES ('\(id)', 'smsc', 'uk', 'UK', '\\x00');
    """,
    19: """
    INSERT INTO sign_in_allowance (organization_id, kind, account_hash, full_at) VALUES ('\(id)', 1, sha256(''), now());
    """,
    20: """
    INSERT INTO audit_record (organization_id, record_id, action, method, principal_id, principal_kind, application, peer, outcome, changed,
        field_paths, field_texts, happened_at)
      VALUES ('\(id)', '\(id)', 'a.b', '/a.B/C', '\(id)', 1, 1, 'here', 0, true, '{a}', '{b}', now());
    INSERT INTO audit_object (organization_id, object_id, record_id, happened_at) VALUES ('\(id)', '\(id)', '\(id)', now());
    """,
    21: """
    INSERT INTO order_field (organization_id, field_id, service_id, place, title, kind, required, choices)
      VALUES ('\(id)', '\(id)', '\(id)', 1, 'Этаж', 4, true, '{1,2}');
    INSERT INTO order_field_value (organization_id, order_id, place, field_id, title, kind, value)
      VALUES ('\(id)', '\(id)', 1, '\(id)', 'Этаж', 4, '2');
    """,
    23: """
    INSERT INTO saved_card (organization_id, saved_card_id, customer_id, payment_id, order_id, token, network, last_four, expiry_year,
        expiry_month, created_at)
      VALUES ('\(id)', '\(id)', '\(id)', '\(id)', '\(id)', 'card-1', 1, '4242', 2030, 12, now());
    """,
  ]

  /// Of the organization, and of one of everything in it.
  static let id = "0198b4f0-5c3e-7a52-9d0e-6a1d2c3b4a59"
  private static let other = "0198b4f0-5c3e-7a52-9d0e-6a1d2c3b4a60"
}
