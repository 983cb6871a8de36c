-- schemac: rollback script for TiDB 7.5 and later, 74 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 74 back: replace view event_sales (lossless)
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

-- step 73 back: add check chk_user_loyalty_points on User (lossless)
ALTER TABLE `User` DROP CHECK `chk_user_loyalty_points`;

-- step 72 back: add check chk_user_full_name on User (lossless)
ALTER TABLE `User` DROP CHECK `chk_user_full_name`;

-- step 71 back: add check chk_user_email on User (lossless)
ALTER TABLE `User` DROP CHECK `chk_user_email`;

-- step 70 back: add check chk_ticket_type_sale_window on TicketType (lossless)
ALTER TABLE `TicketType` DROP CHECK `chk_ticket_type_sale_window`;

-- step 69 back: add check chk_ticket_type_max_per_order on TicketType (lossless)
ALTER TABLE `TicketType` DROP CHECK `chk_ticket_type_max_per_order`;

-- step 68 back: add check chk_ticket_type_sold_at_most_quantity on TicketType (lossless)
ALTER TABLE `TicketType` DROP CHECK `chk_ticket_type_sold_at_most_quantity`;

-- step 67 back: add check chk_ticket_type_sold_quantity on TicketType (lossless)
ALTER TABLE `TicketType` DROP CHECK `chk_ticket_type_sold_quantity`;

-- step 66 back: add check chk_ticket_type_quantity on TicketType (lossless)
ALTER TABLE `TicketType` DROP CHECK `chk_ticket_type_quantity`;

-- step 65 back: add check chk_ticket_type_price on TicketType (lossless)
ALTER TABLE `TicketType` DROP CHECK `chk_ticket_type_price`;

-- step 64 back: add check chk_ticket_used_at on Ticket (lossless)
ALTER TABLE `Ticket` DROP CHECK `chk_ticket_used_at`;

-- step 63 back: add check chk_refund_amount on Refund (lossless)
ALTER TABLE `Refund` DROP CHECK `chk_refund_amount`;

-- step 62 back: add check chk_promo_code_window on PromoCode (lossless)
ALTER TABLE `PromoCode` DROP CHECK `chk_promo_code_window`;

-- step 61 back: add check chk_promo_code_uses on PromoCode (lossless)
ALTER TABLE `PromoCode` DROP CHECK `chk_promo_code_uses`;

-- step 60 back: add check chk_promo_code_one_discount on PromoCode (lossless)
ALTER TABLE `PromoCode` DROP CHECK `chk_promo_code_one_discount`;

-- step 59 back: add check chk_promo_code_discount_amount on PromoCode (lossless)
ALTER TABLE `PromoCode` DROP CHECK `chk_promo_code_discount_amount`;

-- step 58 back: add check chk_promo_code_discount_percent on PromoCode (lossless)
ALTER TABLE `PromoCode` DROP CHECK `chk_promo_code_discount_percent`;

-- step 57 back: add check chk_payment_succeeded on Payment (lossless)
ALTER TABLE `Payment` DROP CHECK `chk_payment_succeeded`;

-- step 56 back: add check chk_payment_amount on Payment (lossless)
ALTER TABLE `Payment` DROP CHECK `chk_payment_amount`;

-- step 55 back: add check chk_organizer_commission_rate on Organizer (lossless)
ALTER TABLE `Organizer` DROP CHECK `chk_organizer_commission_rate`;

-- step 54 back: add check chk_order_item_subtotal on OrderItem (lossless)
ALTER TABLE `OrderItem` DROP CHECK `chk_order_item_subtotal`;

-- step 53 back: add check chk_order_item_unit_price on OrderItem (lossless)
ALTER TABLE `OrderItem` DROP CHECK `chk_order_item_unit_price`;

-- step 52 back: add check chk_order_item_quantity on OrderItem (lossless)
ALTER TABLE `OrderItem` DROP CHECK `chk_order_item_quantity`;

-- step 51 back: add check chk_order_paid_at on Order (lossless)
ALTER TABLE `Order` DROP CHECK `chk_order_paid_at`;

-- step 50 back: add check chk_order_final_at_most_total on Order (lossless)
ALTER TABLE `Order` DROP CHECK `chk_order_final_at_most_total`;

-- step 49 back: add check chk_order_final_amount on Order (lossless)
ALTER TABLE `Order` DROP CHECK `chk_order_final_amount`;

-- step 48 back: add check chk_order_discount_amount on Order (lossless)
ALTER TABLE `Order` DROP CHECK `chk_order_discount_amount`;

-- step 47 back: add check chk_order_total_amount on Order (lossless)
ALTER TABLE `Order` DROP CHECK `chk_order_total_amount`;

-- step 46 back: add check chk_event_name on Event (lossless)
ALTER TABLE `Event` DROP CHECK `chk_event_name`;

-- step 45 back: add check chk_event_capacity on Event (lossless)
ALTER TABLE `Event` DROP CHECK `chk_event_capacity`;

-- step 44 back: add check chk_event_dates on Event (lossless)
ALTER TABLE `Event` DROP CHECK `chk_event_dates`;

-- step 43 back: add check chk_audit_log_object on AuditLog (lossless)
ALTER TABLE `AuditLog` DROP CHECK `chk_audit_log_object`;

-- step 42 back: add index idx_user_email_lower on User (lossless)
ALTER TABLE `User` DROP INDEX `idx_user_email_lower`;

-- step 41 back: add index idx_user_deleted on User (lossless)
ALTER TABLE `User` DROP INDEX `idx_user_deleted`;

-- step 40 back: add index idx_user_name on User (lossless)
ALTER TABLE `User` DROP INDEX `idx_user_name`;

-- step 39 back: add index idx_user_phone on User (lossless)
ALTER TABLE `User` DROP INDEX `idx_user_phone`;

-- step 38 back: add index idx_user_role on User (lossless)
ALTER TABLE `User` DROP INDEX `idx_user_role`;

-- step 37 back: add index idx_user_created on User (lossless)
ALTER TABLE `User` DROP INDEX `idx_user_created`;

-- step 36 back: rename index schemac_new_index to idx_ticket_type_event on TicketType (lossless)
ALTER TABLE `TicketType` RENAME INDEX `idx_ticket_type_event` TO `schemac_new_index`;

-- step 35 back: drop index idx_ticket_type_event on TicketType (lossless)
ALTER TABLE `TicketType` ADD INDEX `idx_ticket_type_event` (`event_id`);

-- step 34 back: add index schemac_new_index on TicketType (lossless)
ALTER TABLE `TicketType` DROP INDEX `schemac_new_index`;

-- step 33 back: add index idx_ticket_type_deleted on TicketType (lossless)
ALTER TABLE `TicketType` DROP INDEX `idx_ticket_type_deleted`;

-- step 32 back: add index idx_ticket_type_sale_window on TicketType (lossless)
ALTER TABLE `TicketType` DROP INDEX `idx_ticket_type_sale_window`;

-- step 31 back: rename index schemac_new_index to idx_ticket_status on Ticket (lossless)
ALTER TABLE `Ticket` RENAME INDEX `idx_ticket_status` TO `schemac_new_index`;

-- step 30 back: drop index idx_ticket_status on Ticket (lossless)
ALTER TABLE `Ticket` ADD INDEX `idx_ticket_status` (`status`);

-- step 29 back: add index schemac_new_index on Ticket (lossless)
ALTER TABLE `Ticket` DROP INDEX `schemac_new_index`;

-- step 28 back: add index idx_ticket_holder on Ticket (lossless)
ALTER TABLE `Ticket` DROP INDEX `idx_ticket_holder`;

-- step 27 back: add index idx_refund_processed on Refund (lossless)
ALTER TABLE `Refund` DROP INDEX `idx_refund_processed`;

-- step 26 back: add index idx_promo_code_validity on PromoCode (lossless)
ALTER TABLE `PromoCode` DROP INDEX `idx_promo_code_validity`;

-- step 25 back: rename index schemac_new_index to idx_payment_status on Payment (lossless)
ALTER TABLE `Payment` RENAME INDEX `idx_payment_status` TO `schemac_new_index`;

-- step 24 back: drop index idx_payment_status on Payment (lossless)
ALTER TABLE `Payment` ADD INDEX `idx_payment_status` (`status`);

-- step 23 back: add index schemac_new_index on Payment (lossless)
ALTER TABLE `Payment` DROP INDEX `schemac_new_index`;

-- step 22 back: add index idx_payment_processed on Payment (lossless)
ALTER TABLE `Payment` DROP INDEX `idx_payment_processed`;

-- step 21 back: add index idx_payment_method on Payment (lossless)
ALTER TABLE `Payment` DROP INDEX `idx_payment_method`;

-- step 20 back: add index idx_payment_order_status on Payment (lossless)
ALTER TABLE `Payment` DROP INDEX `idx_payment_order_status`;

-- step 19 back: add index idx_payment_transaction on Payment (lossless)
ALTER TABLE `Payment` DROP INDEX `idx_payment_transaction`;

-- step 18 back: add index idx_organizer_name on Organizer (lossless)
ALTER TABLE `Organizer` DROP INDEX `idx_organizer_name`;

-- step 17 back: add index idx_order_deleted on Order (lossless)
ALTER TABLE `Order` DROP INDEX `idx_order_deleted`;

-- step 16 back: add index idx_order_paid on Order (lossless)
ALTER TABLE `Order` DROP INDEX `idx_order_paid`;

-- step 15 back: add index idx_order_created on Order (lossless)
ALTER TABLE `Order` DROP INDEX `idx_order_created`;

-- step 14 back: add index idx_order_status_expires on Order (lossless)
ALTER TABLE `Order` DROP INDEX `idx_order_status_expires`;

-- step 13 back: add index idx_user_status_created on Order (lossless)
ALTER TABLE `Order` DROP INDEX `idx_user_status_created`;

-- step 12 back: rename index schemac_new_index to idx_event_category on Event (lossless)
ALTER TABLE `Event` RENAME INDEX `idx_event_category` TO `schemac_new_index`;

-- step 11 back: drop index idx_event_category on Event (lossless)
ALTER TABLE `Event` ADD INDEX `idx_event_category` (`category`);

-- step 10 back: add index schemac_new_index on Event (lossless)
ALTER TABLE `Event` DROP INDEX `schemac_new_index`;

-- step 9 back: add index idx_event_deleted on Event (lossless)
ALTER TABLE `Event` DROP INDEX `idx_event_deleted`;

-- step 8 back: add index idx_event_featured on Event (lossless)
ALTER TABLE `Event` DROP INDEX `idx_event_featured`;

-- step 7 back: add index idx_event_venue_start on Event (lossless)
ALTER TABLE `Event` DROP INDEX `idx_event_venue_start`;

-- step 6 back: add index idx_event_city_start on Event (lossless)
ALTER TABLE `Event` DROP INDEX `idx_event_city_start`;

-- step 5 back: add index idx_event_status_start on Event (lossless)
ALTER TABLE `Event` DROP INDEX `idx_event_status_start`;

-- step 4 back: add index idx_event_name on Event (lossless)
ALTER TABLE `Event` DROP INDEX `idx_event_name`;

-- step 3 back: add index idx_audit_log_user_created on AuditLog (lossless)
ALTER TABLE `AuditLog` DROP INDEX `idx_audit_log_user_created`;

-- step 2 back: add index idx_audit_log_action on AuditLog (lossless)
ALTER TABLE `AuditLog` DROP INDEX `idx_audit_log_action`;

-- step 1 back: add index idx_audit_log_object on AuditLog (lossless)
ALTER TABLE `AuditLog` DROP INDEX `idx_audit_log_object`;
