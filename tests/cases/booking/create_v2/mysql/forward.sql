-- schemac: forward script for MySQL 8.0.16 and later, 16 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;
SET @schemac_guard = IF(@@SESSION.explicit_defaults_for_timestamp = 1, 'DO 0', 'SELECT `turn on explicit_defaults_for_timestamp before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 1 of 16: create table User (expand; reverse: lossy: rows written to table User since)
CREATE TABLE `User` (
  `user_id` bigint NOT NULL AUTO_INCREMENT,
  `email` varchar(255) NOT NULL,
  `phone` varchar(32) NULL,
  `full_name` varchar(120) NOT NULL,
  `password_hash` varchar(255) NOT NULL,
  `role` enum('CUSTOMER', 'STAFF', 'ADMIN') NOT NULL DEFAULT 'CUSTOMER',
  `status` enum('ACTIVE', 'SUSPENDED', 'CLOSED') NOT NULL DEFAULT 'ACTIVE',
  `loyalty_points` int NOT NULL DEFAULT 0,
  `last_login_at` timestamp(6) NULL,
  `created_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `deleted_at` timestamp(6) NULL COMMENT 'Set when the row is deleted; a row never leaves the table',
  PRIMARY KEY (`user_id`),
  UNIQUE KEY `uq_user_email` (`email`),
  INDEX `idx_user_status` (`status`),
  INDEX `idx_user_created` (`created_at` DESC),
  INDEX `idx_user_role` (`role`, `status`),
  INDEX `idx_user_phone` (`phone`),
  INDEX `idx_user_name` (`full_name`),
  INDEX `idx_user_deleted` (`deleted_at`),
  INDEX `idx_user_email_lower` ((lower(`email`))),
  CONSTRAINT `chk_user_email` CHECK (`email` like '%_@_%'),
  CONSTRAINT `chk_user_full_name` CHECK (trim(`full_name`) <> ''),
  CONSTRAINT `chk_user_loyalty_points` CHECK (`loyalty_points` >= 0)
) ENGINE=InnoDB DEFAULT CHARACTER SET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci COMMENT='Everybody who can sign in';

-- step 2 of 16: create table AuditLog (expand; reverse: lossy: rows written to table AuditLog since)
CREATE TABLE `AuditLog` (
  `audit_log_id` bigint NOT NULL AUTO_INCREMENT,
  `user_id` bigint NULL,
  `action` varchar(20) NOT NULL,
  `table` varchar(64) NOT NULL,
  `key` varchar(64) NOT NULL,
  `before` json NULL,
  `after` json NULL,
  `created_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`audit_log_id`),
  INDEX `idx_audit_log_user` (`user_id`),
  INDEX `idx_audit_log_created` (`created_at` DESC),
  INDEX `idx_audit_log_object` (`table`, `key`, `created_at`),
  INDEX `idx_audit_log_action` (`action`, `created_at`),
  INDEX `idx_audit_log_user_created` (`user_id`, `created_at` DESC),
  CONSTRAINT `chk_audit_log_object` CHECK (trim(`table`) <> '' and trim(`key`) <> ''),
  CONSTRAINT `fk_AuditLog_user_id` FOREIGN KEY (`user_id`) REFERENCES `User` (`user_id`) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARACTER SET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci COMMENT='Who changed what; written by the application, never updated';

-- step 3 of 16: create table Organizer (expand; reverse: lossy: rows written to table Organizer since)
CREATE TABLE `Organizer` (
  `organizer_id` bigint NOT NULL AUTO_INCREMENT,
  `user_id` bigint NOT NULL,
  `display_name` varchar(160) NOT NULL,
  `website` varchar(255) NULL,
  `commission_rate` decimal(5,4) NOT NULL DEFAULT 0.05,
  `created_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `deleted_at` timestamp(6) NULL COMMENT 'Set when the row is deleted; a row never leaves the table',
  PRIMARY KEY (`organizer_id`),
  INDEX `idx_organizer_user` (`user_id`),
  INDEX `idx_organizer_name` (`display_name`),
  CONSTRAINT `chk_organizer_commission_rate` CHECK (`commission_rate` between 0 and 1),
  CONSTRAINT `fk_Organizer_user_id` FOREIGN KEY (`user_id`) REFERENCES `User` (`user_id`) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARACTER SET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;

-- step 4 of 16: create table Event (expand; reverse: lossy: rows written to table Event since)
CREATE TABLE `Event` (
  `event_id` bigint NOT NULL AUTO_INCREMENT,
  `organizer_id` bigint NOT NULL,
  `event_name` varchar(200) NOT NULL COMMENT 'As it stands on the ticket',
  `description` text NULL,
  `category` varchar(60) NOT NULL DEFAULT 'other',
  `status` enum('DRAFT', 'PUBLISHED', 'CANCELLED', 'COMPLETED') NOT NULL DEFAULT 'DRAFT',
  `venue` varchar(200) NOT NULL,
  `city` varchar(100) NOT NULL,
  `start_datetime` datetime(6) NOT NULL COMMENT 'Wall clock at the venue',
  `end_datetime` datetime(6) NOT NULL,
  `capacity` int NOT NULL DEFAULT 0,
  `is_featured` tinyint(1) NOT NULL DEFAULT false,
  `created_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `deleted_at` timestamp(6) NULL COMMENT 'Set when the row is deleted; a row never leaves the table',
  PRIMARY KEY (`event_id`),
  INDEX `idx_event_organizer` (`organizer_id`),
  INDEX `idx_event_start` (`start_datetime`),
  INDEX `idx_event_category` (`category`, `start_datetime`),
  INDEX `idx_event_name` (`event_name`),
  INDEX `idx_event_status_start` (`status`, `start_datetime`),
  INDEX `idx_event_city_start` (`city`, `start_datetime`),
  INDEX `idx_event_venue_start` (`venue`, `start_datetime`),
  INDEX `idx_event_featured` (`is_featured`, `status`, `start_datetime`) COMMENT 'The front page',
  INDEX `idx_event_deleted` (`deleted_at`),
  CONSTRAINT `chk_event_dates` CHECK (`start_datetime` < `end_datetime`),
  CONSTRAINT `chk_event_capacity` CHECK (`capacity` >= 0),
  CONSTRAINT `chk_event_name` CHECK (trim(`event_name`) <> ''),
  CONSTRAINT `fk_event_organizer` FOREIGN KEY (`organizer_id`) REFERENCES `Organizer` (`organizer_id`) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARACTER SET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci COMMENT='One evening, one place';

-- step 5 of 16: create table PromoCode (expand; reverse: lossy: rows written to table PromoCode since)
CREATE TABLE `PromoCode` (
  `promo_code_id` bigint NOT NULL AUTO_INCREMENT,
  `event_id` bigint NULL COMMENT 'NULL is good for every event',
  `code` varchar(40) NOT NULL,
  `discount_percent` decimal(5,2) NULL,
  `discount_amount` decimal(12,2) NULL,
  `max_uses` int NOT NULL DEFAULT 1,
  `used_count` int NOT NULL DEFAULT 0,
  `valid_from` datetime(6) NULL,
  `valid_until` datetime(6) NULL,
  `created_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `deleted_at` timestamp(6) NULL COMMENT 'Set when the row is deleted; a row never leaves the table',
  PRIMARY KEY (`promo_code_id`),
  UNIQUE KEY `uq_promo_code_code` (`code`),
  INDEX `idx_promo_code_event` (`event_id`),
  INDEX `idx_promo_code_validity` (`valid_from`, `valid_until`),
  CONSTRAINT `chk_promo_code_discount_percent` CHECK (`discount_percent` between 0 and 100),
  CONSTRAINT `chk_promo_code_discount_amount` CHECK (`discount_amount` >= 0),
  CONSTRAINT `chk_promo_code_one_discount` CHECK (`discount_percent` is null and `discount_amount` is not null or `discount_percent` is not null and `discount_amount` is null),
  CONSTRAINT `chk_promo_code_uses` CHECK (`used_count` between 0 and `max_uses`),
  CONSTRAINT `chk_promo_code_window` CHECK (`valid_from` < `valid_until`),
  CONSTRAINT `fk_PromoCode_event_id` FOREIGN KEY (`event_id`) REFERENCES `Event` (`event_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;

-- step 6 of 16: create table Order (expand; reverse: lossy: rows written to table Order since)
CREATE TABLE `Order` (
  `order_id` bigint NOT NULL AUTO_INCREMENT,
  `user_id` bigint NOT NULL,
  `promo_code_id` bigint NULL,
  `order_number` varchar(32) NOT NULL,
  `order_status` enum('PENDING', 'PAID', 'CANCELLED', 'EXPIRED', 'REFUNDED') NOT NULL DEFAULT 'PENDING',
  `total_amount` decimal(12,2) NOT NULL DEFAULT 0,
  `discount_amount` decimal(12,2) NOT NULL DEFAULT 0,
  `final_amount` decimal(12,2) NOT NULL DEFAULT 0,
  `currency` char(3) NOT NULL DEFAULT 'EUR',
  `expires_at` timestamp(6) NULL,
  `paid_at` timestamp(6) NULL,
  `note` text NULL,
  `created_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `deleted_at` timestamp(6) NULL COMMENT 'Set when the row is deleted; a row never leaves the table',
  PRIMARY KEY (`order_id`),
  UNIQUE KEY `uq_order_number` (`order_number`),
  INDEX `idx_order_user` (`user_id`),
  INDEX `idx_user_status_created` (`user_id`, `order_status`, `created_at` DESC),
  INDEX `idx_order_promo_code` (`promo_code_id`),
  INDEX `idx_order_status` (`order_status`),
  INDEX `idx_order_status_expires` (`order_status`, `expires_at`),
  INDEX `idx_order_created` (`created_at` DESC),
  INDEX `idx_order_paid` (`paid_at`),
  INDEX `idx_order_deleted` (`deleted_at`),
  CONSTRAINT `chk_order_total_amount` CHECK (`total_amount` >= 0),
  CONSTRAINT `chk_order_discount_amount` CHECK (`discount_amount` >= 0),
  CONSTRAINT `chk_order_final_amount` CHECK (`final_amount` >= 0),
  CONSTRAINT `chk_order_final_at_most_total` CHECK (`final_amount` <= `total_amount`),
  CONSTRAINT `chk_order_paid_at` CHECK (`order_status` <> 'PAID' or `paid_at` is not null),
  CONSTRAINT `fk_Order_user_id` FOREIGN KEY (`user_id`) REFERENCES `User` (`user_id`) ON DELETE RESTRICT,
  CONSTRAINT `fk_Order_promo_code_id` FOREIGN KEY (`promo_code_id`) REFERENCES `PromoCode` (`promo_code_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci COMMENT='One purchase of one or more tickets';

-- step 7 of 16: create table Payment (expand; reverse: lossy: rows written to table Payment since)
CREATE TABLE `Payment` (
  `payment_id` bigint NOT NULL AUTO_INCREMENT,
  `order_id` bigint NOT NULL,
  `transaction_id` varchar(100) NULL COMMENT 'The number that the payment provider gave',
  `method` enum('card', 'bank_transfer', 'wallet') NOT NULL DEFAULT 'card',
  `status` enum('PENDING', 'SUCCEEDED', 'FAILED', 'REFUNDED') NOT NULL DEFAULT 'PENDING',
  `amount` decimal(12,2) NOT NULL,
  `currency` char(3) NOT NULL DEFAULT 'EUR',
  `processed_at` timestamp(6) NULL,
  `provider_response` json NULL,
  `created_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`payment_id`),
  INDEX `idx_payment_order` (`order_id`),
  INDEX `idx_payment_status` (`status`, `created_at`),
  INDEX `idx_payment_transaction` (`transaction_id`),
  INDEX `idx_payment_order_status` (`order_id`, `status`),
  INDEX `idx_payment_method` (`method`, `status`),
  INDEX `idx_payment_processed` (`processed_at`),
  CONSTRAINT `chk_payment_amount` CHECK (`amount` >= 0),
  CONSTRAINT `chk_payment_succeeded` CHECK (`status` <> 'SUCCEEDED' or `transaction_id` is not null),
  CONSTRAINT `fk_Payment_order_id` FOREIGN KEY (`order_id`) REFERENCES `Order` (`order_id`) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARACTER SET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci COMMENT='One attempt to pay an order';

-- step 8 of 16: create table Refund (expand; reverse: lossy: rows written to table Refund since)
CREATE TABLE `Refund` (
  `refund_id` bigint NOT NULL AUTO_INCREMENT,
  `payment_id` bigint NOT NULL,
  `requested_by` bigint NOT NULL,
  `amount` decimal(12,2) NOT NULL,
  `reason` varchar(255) NULL,
  `processed_at` timestamp(6) NULL,
  `created_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`refund_id`),
  INDEX `idx_refund_payment` (`payment_id`),
  INDEX `idx_refund_requested_by` (`requested_by`),
  INDEX `idx_refund_processed` (`processed_at`),
  CONSTRAINT `chk_refund_amount` CHECK (`amount` > 0),
  CONSTRAINT `fk_Refund_payment_id` FOREIGN KEY (`payment_id`) REFERENCES `Payment` (`payment_id`) ON DELETE RESTRICT,
  CONSTRAINT `fk_Refund_requested_by` FOREIGN KEY (`requested_by`) REFERENCES `User` (`user_id`) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARACTER SET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;

-- step 9 of 16: create table TicketType (expand; reverse: lossy: rows written to table TicketType since)
CREATE TABLE `TicketType` (
  `ticket_type_id` bigint NOT NULL AUTO_INCREMENT,
  `event_id` bigint NOT NULL,
  `name` varchar(100) NOT NULL,
  `price` decimal(12,2) NOT NULL,
  `quantity` int NOT NULL,
  `sold_quantity` int NOT NULL DEFAULT 0,
  `max_per_order` smallint NOT NULL DEFAULT 10,
  `sale_start` datetime(6) NULL,
  `sale_end` datetime(6) NULL,
  `created_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `deleted_at` timestamp(6) NULL COMMENT 'Set when the row is deleted; a row never leaves the table',
  PRIMARY KEY (`ticket_type_id`),
  INDEX `idx_ticket_type_event` (`event_id`, `price`),
  INDEX `idx_ticket_type_sale_window` (`sale_start`, `sale_end`),
  INDEX `idx_ticket_type_deleted` (`deleted_at`),
  CONSTRAINT `chk_ticket_type_price` CHECK (`price` >= 0),
  CONSTRAINT `chk_ticket_type_quantity` CHECK (`quantity` >= 0),
  CONSTRAINT `chk_ticket_type_sold_quantity` CHECK (`sold_quantity` >= 0),
  CONSTRAINT `chk_ticket_type_sold_at_most_quantity` CHECK (`sold_quantity` <= `quantity`),
  CONSTRAINT `chk_ticket_type_max_per_order` CHECK (`max_per_order` between 1 and 100),
  CONSTRAINT `chk_ticket_type_sale_window` CHECK (`sale_start` is null or `sale_end` is null or `sale_start` < `sale_end`),
  CONSTRAINT `fk_TicketType_event_id` FOREIGN KEY (`event_id`) REFERENCES `Event` (`event_id`) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARACTER SET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci COMMENT='What one may buy for an event, at which price and until when';

-- step 10 of 16: create table OrderItem (expand; reverse: lossy: rows written to table OrderItem since)
CREATE TABLE `OrderItem` (
  `order_id` bigint NOT NULL,
  `line` smallint NOT NULL,
  `ticket_type_id` bigint NOT NULL,
  `quantity` int NOT NULL,
  `unit_price` decimal(12,2) NOT NULL,
  `subtotal` decimal(12,2) NOT NULL,
  PRIMARY KEY (`order_id`, `line`),
  INDEX `idx_order_item_ticket_type` (`ticket_type_id`),
  CONSTRAINT `chk_order_item_quantity` CHECK (`quantity` > 0),
  CONSTRAINT `chk_order_item_unit_price` CHECK (`unit_price` >= 0),
  CONSTRAINT `chk_order_item_subtotal` CHECK (`subtotal` = `unit_price` * `quantity`),
  CONSTRAINT `fk_order_item_order` FOREIGN KEY (`order_id`) REFERENCES `Order` (`order_id`) ON DELETE CASCADE,
  CONSTRAINT `fk_order_item_ticket_type` FOREIGN KEY (`ticket_type_id`) REFERENCES `TicketType` (`ticket_type_id`) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARACTER SET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;

-- step 11 of 16: create table Ticket (expand; reverse: lossy: rows written to table Ticket since)
CREATE TABLE `Ticket` (
  `ticket_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `order_id` bigint NOT NULL,
  `line` smallint NOT NULL,
  `holder_name` varchar(120) NULL,
  `seat` varchar(20) NULL,
  `status` enum('ISSUED', 'USED', 'VOID') NOT NULL DEFAULT 'ISSUED',
  `used_at` timestamp(6) NULL,
  `created_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `updated_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`ticket_id`),
  INDEX `idx_ticket_order_item` (`order_id`, `line`),
  INDEX `idx_ticket_status` (`status`, `used_at`),
  INDEX `idx_ticket_holder` (`holder_name`),
  CONSTRAINT `chk_ticket_used_at` CHECK (`status` <> 'USED' or `used_at` is not null),
  CONSTRAINT `fk_ticket_order_item` FOREIGN KEY (`order_id`, `line`) REFERENCES `OrderItem` (`order_id`, `line`)
) ENGINE=InnoDB DEFAULT CHARACTER SET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;

-- step 12 of 16: create view active_users (expand; reverse: lossless)
CREATE VIEW `active_users` AS
select
  `user_id`,
  `email`,
  `full_name`,
  `role`,
  `created_at`
from `User`
where `deleted_at` is null and `status` = 'ACTIVE';

-- step 13 of 16: create view event_sales (expand; reverse: lossless)
CREATE VIEW `event_sales` AS
select
  `e`.`event_id`,
  `e`.`event_name`,
  coalesce(sum(`t`.`quantity`), 0) as `tickets`,
  coalesce(sum(`t`.`sold_quantity`), 0) as `sold`,
  coalesce(sum(`t`.`price` * `t`.`sold_quantity`), 0) as `revenue`,
  coalesce(sum(`t`.`quantity` - `t`.`sold_quantity`), 0) as `available`
from `Event` as `e`
left join `TicketType` as `t` on `t`.`event_id` = `e`.`event_id` and `t`.`deleted_at` is null
where `e`.`deleted_at` is null
group by `e`.`event_id`, `e`.`event_name`;

-- step 14 of 16: create view order_summary (expand; reverse: lossless)
CREATE VIEW `order_summary` AS
select
  `o`.`order_id`,
  `o`.`order_number`,
  `o`.`order_status`,
  `o`.`total_amount`,
  `o`.`final_amount`,
  `o`.`created_at`,
  `u`.`email`,
  `u`.`full_name`,
  (select count(*) from `OrderItem` as `i` where `i`.`order_id` = `o`.`order_id`) as `items`
from `Order` as `o`
join `User` as `u` on `u`.`user_id` = `o`.`user_id`
where `o`.`deleted_at` is null;

-- step 15 of 16: create view payment_totals (expand; reverse: lossless)
CREATE VIEW `payment_totals` AS
select
  `p`.`status`,
  `p`.`method`,
  count(*) as `payments`,
  sum(`p`.`amount`) as `amount`
from `Payment` as `p`
group by `p`.`status`, `p`.`method`;

-- step 16 of 16: create view upcoming_events (expand; reverse: lossless)
CREATE VIEW `upcoming_events` AS
select
  `e`.`event_id`,
  `e`.`event_name`,
  `e`.`venue`,
  `e`.`city`,
  `e`.`start_datetime`,
  `o`.`display_name` as `organizer`
from `Event` as `e`
join `Organizer` as `o` on `o`.`organizer_id` = `e`.`organizer_id`
where `e`.`deleted_at` is null and `e`.`status` = 'PUBLISHED';

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
