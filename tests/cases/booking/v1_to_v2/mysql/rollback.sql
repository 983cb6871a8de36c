-- schemac: rollback script for MySQL 8.0.16 and later, 66 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 66 back: replace view event_sales (lossless)
CREATE OR REPLACE VIEW `event_sales` AS
select
  `e`.`event_id`,
  `e`.`event_name`,
  coalesce(sum(`t`.`quantity`), 0) as `tickets`,
  coalesce(sum(`t`.`sold_quantity`), 0) as `sold`,
  coalesce(sum(`t`.`price` * `t`.`sold_quantity`), 0) as `revenue`
from `Event` as `e`
left join `TicketType` as `t` on `t`.`event_id` = `e`.`event_id` and `t`.`deleted_at` is null
where `e`.`deleted_at` is null
group by `e`.`event_id`, `e`.`event_name`;

-- steps 63 to 65 back, together:
-- step 65 back: add check chk_user_loyalty_points on User (lossless)
-- step 64 back: add check chk_user_full_name on User (lossless)
-- step 63 back: add check chk_user_email on User (lossless)
ALTER TABLE `User`
  DROP CHECK `chk_user_loyalty_points`,
  DROP CHECK `chk_user_full_name`,
  DROP CHECK `chk_user_email`;

-- steps 57 to 62 back, together:
-- step 62 back: add check chk_ticket_type_sale_window on TicketType (lossless)
-- step 61 back: add check chk_ticket_type_max_per_order on TicketType (lossless)
-- step 60 back: add check chk_ticket_type_sold_at_most_quantity on TicketType (lossless)
-- step 59 back: add check chk_ticket_type_sold_quantity on TicketType (lossless)
-- step 58 back: add check chk_ticket_type_quantity on TicketType (lossless)
-- step 57 back: add check chk_ticket_type_price on TicketType (lossless)
ALTER TABLE `TicketType`
  DROP CHECK `chk_ticket_type_sale_window`,
  DROP CHECK `chk_ticket_type_max_per_order`,
  DROP CHECK `chk_ticket_type_sold_at_most_quantity`,
  DROP CHECK `chk_ticket_type_sold_quantity`,
  DROP CHECK `chk_ticket_type_quantity`,
  DROP CHECK `chk_ticket_type_price`;

-- step 56 back: add check chk_ticket_used_at on Ticket (lossless)
ALTER TABLE `Ticket` DROP CHECK `chk_ticket_used_at`;

-- step 55 back: add check chk_refund_amount on Refund (lossless)
ALTER TABLE `Refund` DROP CHECK `chk_refund_amount`;

-- steps 50 to 54 back, together:
-- step 54 back: add check chk_promo_code_window on PromoCode (lossless)
-- step 53 back: add check chk_promo_code_uses on PromoCode (lossless)
-- step 52 back: add check chk_promo_code_one_discount on PromoCode (lossless)
-- step 51 back: add check chk_promo_code_discount_amount on PromoCode (lossless)
-- step 50 back: add check chk_promo_code_discount_percent on PromoCode (lossless)
ALTER TABLE `PromoCode`
  DROP CHECK `chk_promo_code_window`,
  DROP CHECK `chk_promo_code_uses`,
  DROP CHECK `chk_promo_code_one_discount`,
  DROP CHECK `chk_promo_code_discount_amount`,
  DROP CHECK `chk_promo_code_discount_percent`;

-- steps 48 to 49 back, together:
-- step 49 back: add check chk_payment_succeeded on Payment (lossless)
-- step 48 back: add check chk_payment_amount on Payment (lossless)
ALTER TABLE `Payment`
  DROP CHECK `chk_payment_succeeded`,
  DROP CHECK `chk_payment_amount`;

-- step 47 back: add check chk_organizer_commission_rate on Organizer (lossless)
ALTER TABLE `Organizer` DROP CHECK `chk_organizer_commission_rate`;

-- steps 44 to 46 back, together:
-- step 46 back: add check chk_order_item_subtotal on OrderItem (lossless)
-- step 45 back: add check chk_order_item_unit_price on OrderItem (lossless)
-- step 44 back: add check chk_order_item_quantity on OrderItem (lossless)
ALTER TABLE `OrderItem`
  DROP CHECK `chk_order_item_subtotal`,
  DROP CHECK `chk_order_item_unit_price`,
  DROP CHECK `chk_order_item_quantity`;

-- steps 39 to 43 back, together:
-- step 43 back: add check chk_order_paid_at on Order (lossless)
-- step 42 back: add check chk_order_final_at_most_total on Order (lossless)
-- step 41 back: add check chk_order_final_amount on Order (lossless)
-- step 40 back: add check chk_order_discount_amount on Order (lossless)
-- step 39 back: add check chk_order_total_amount on Order (lossless)
ALTER TABLE `Order`
  DROP CHECK `chk_order_paid_at`,
  DROP CHECK `chk_order_final_at_most_total`,
  DROP CHECK `chk_order_final_amount`,
  DROP CHECK `chk_order_discount_amount`,
  DROP CHECK `chk_order_total_amount`;

-- steps 36 to 38 back, together:
-- step 38 back: add check chk_event_name on Event (lossless)
-- step 37 back: add check chk_event_capacity on Event (lossless)
-- step 36 back: add check chk_event_dates on Event (lossless)
ALTER TABLE `Event`
  DROP CHECK `chk_event_name`,
  DROP CHECK `chk_event_capacity`,
  DROP CHECK `chk_event_dates`;

-- step 35 back: add check chk_audit_log_object on AuditLog (lossless)
ALTER TABLE `AuditLog` DROP CHECK `chk_audit_log_object`;

-- steps 29 to 34 back, together:
-- step 34 back: add index idx_user_email_lower on User (lossless)
-- step 33 back: add index idx_user_deleted on User (lossless)
-- step 32 back: add index idx_user_name on User (lossless)
-- step 31 back: add index idx_user_phone on User (lossless)
-- step 30 back: add index idx_user_role on User (lossless)
-- step 29 back: add index idx_user_created on User (lossless)
ALTER TABLE `User`
  DROP INDEX `idx_user_email_lower`,
  DROP INDEX `idx_user_deleted`,
  DROP INDEX `idx_user_name`,
  DROP INDEX `idx_user_phone`,
  DROP INDEX `idx_user_role`,
  DROP INDEX `idx_user_created`;

-- step 28 back: replace index idx_ticket_type_event on TicketType (lossless)
ALTER TABLE `TicketType`
  DROP INDEX `idx_ticket_type_event`,
  ADD INDEX `idx_ticket_type_event` (`event_id`);

-- steps 26 to 27 back, together:
-- step 27 back: add index idx_ticket_type_deleted on TicketType (lossless)
-- step 26 back: add index idx_ticket_type_sale_window on TicketType (lossless)
ALTER TABLE `TicketType`
  DROP INDEX `idx_ticket_type_deleted`,
  DROP INDEX `idx_ticket_type_sale_window`;

-- step 25 back: replace index idx_ticket_status on Ticket (lossless)
ALTER TABLE `Ticket`
  DROP INDEX `idx_ticket_status`,
  ADD INDEX `idx_ticket_status` (`status`);

-- step 24 back: add index idx_ticket_holder on Ticket (lossless)
ALTER TABLE `Ticket` DROP INDEX `idx_ticket_holder`;

-- step 23 back: add index idx_refund_processed on Refund (lossless)
ALTER TABLE `Refund` DROP INDEX `idx_refund_processed`;

-- step 22 back: add index idx_promo_code_validity on PromoCode (lossless)
ALTER TABLE `PromoCode` DROP INDEX `idx_promo_code_validity`;

-- step 21 back: replace index idx_payment_status on Payment (lossless)
ALTER TABLE `Payment`
  DROP INDEX `idx_payment_status`,
  ADD INDEX `idx_payment_status` (`status`);

-- steps 17 to 20 back, together:
-- step 20 back: add index idx_payment_processed on Payment (lossless)
-- step 19 back: add index idx_payment_method on Payment (lossless)
-- step 18 back: add index idx_payment_order_status on Payment (lossless)
-- step 17 back: add index idx_payment_transaction on Payment (lossless)
ALTER TABLE `Payment`
  DROP INDEX `idx_payment_processed`,
  DROP INDEX `idx_payment_method`,
  DROP INDEX `idx_payment_order_status`,
  DROP INDEX `idx_payment_transaction`;

-- step 16 back: add index idx_organizer_name on Organizer (lossless)
ALTER TABLE `Organizer` DROP INDEX `idx_organizer_name`;

-- steps 11 to 15 back, together:
-- step 15 back: add index idx_order_deleted on Order (lossless)
-- step 14 back: add index idx_order_paid on Order (lossless)
-- step 13 back: add index idx_order_created on Order (lossless)
-- step 12 back: add index idx_order_status_expires on Order (lossless)
-- step 11 back: add index idx_user_status_created on Order (lossless)
ALTER TABLE `Order`
  DROP INDEX `idx_order_deleted`,
  DROP INDEX `idx_order_paid`,
  DROP INDEX `idx_order_created`,
  DROP INDEX `idx_order_status_expires`,
  DROP INDEX `idx_user_status_created`;

-- step 10 back: replace index idx_event_category on Event (lossless)
ALTER TABLE `Event`
  DROP INDEX `idx_event_category`,
  ADD INDEX `idx_event_category` (`category`);

-- steps 4 to 9 back, together:
-- step 9 back: add index idx_event_deleted on Event (lossless)
-- step 8 back: add index idx_event_featured on Event (lossless)
-- step 7 back: add index idx_event_venue_start on Event (lossless)
-- step 6 back: add index idx_event_city_start on Event (lossless)
-- step 5 back: add index idx_event_status_start on Event (lossless)
-- step 4 back: add index idx_event_name on Event (lossless)
ALTER TABLE `Event`
  DROP INDEX `idx_event_deleted`,
  DROP INDEX `idx_event_featured`,
  DROP INDEX `idx_event_venue_start`,
  DROP INDEX `idx_event_city_start`,
  DROP INDEX `idx_event_status_start`,
  DROP INDEX `idx_event_name`;

-- steps 1 to 3 back, together:
-- step 3 back: add index idx_audit_log_user_created on AuditLog (lossless)
-- step 2 back: add index idx_audit_log_action on AuditLog (lossless)
-- step 1 back: add index idx_audit_log_object on AuditLog (lossless)
ALTER TABLE `AuditLog`
  DROP INDEX `idx_audit_log_user_created`,
  DROP INDEX `idx_audit_log_action`,
  DROP INDEX `idx_audit_log_object`;
