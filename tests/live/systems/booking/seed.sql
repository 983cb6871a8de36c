set session cte_max_recursion_depth = 100000;
create temporary table numbers (n int primary key);
insert into numbers with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 4000) select n from numbers;
insert into `User` (user_id, email, phone, full_name, password_hash, status, created_at, updated_at)
select n, concat('guest', n, '@example.org'), if(n % 4 = 0, null, concat('+49 ', n)), concat('Guest ', n), sha2(n, 256), if(n % 20 = 0, 'SUSPENDED', 'ACTIVE'), timestamp'2024-01-01 00:00:00', timestamp'2024-01-01 00:00:00'
from numbers where n <= 400;
insert into `Organizer` (organizer_id, user_id, display_name, created_at, updated_at)
select n, n, concat('Organizer ', n), timestamp'2024-01-01 00:00:00', timestamp'2024-01-01 00:00:00' from numbers where n <= 10;
insert into `Event` (event_id, organizer_id, event_name, category, status, venue, city, start_datetime, end_datetime, capacity, created_at, updated_at)
select n, 1 + n % 10, concat('Evening ', n), elt(1 + n % 3, 'music', 'theatre', 'other'), elt(1 + n % 3, 'DRAFT', 'PUBLISHED', 'COMPLETED'), concat('Hall ', n % 12), elt(1 + n % 4, 'Berlin', 'Kyiv', 'Porto', 'Łódź'),
       timestamp'2024-09-01 20:00:00' + interval n day, timestamp'2024-09-01 23:00:00' + interval n day, 500, timestamp'2024-01-01 00:00:00', timestamp'2024-01-01 00:00:00'
from numbers where n <= 100;
insert into `TicketType` (ticket_type_id, event_id, name, price, quantity, sold_quantity, sale_start, sale_end, created_at, updated_at)
select n, 1 + n % 100, elt(1 + n % 2, 'Stalls', 'Balcony'), 10 + n % 50, 200, n % 200, timestamp'2024-05-01 00:00:00', timestamp'2024-09-01 00:00:00', timestamp'2024-01-01 00:00:00', timestamp'2024-01-01 00:00:00'
from numbers where n <= 200;
insert into `Order` (order_id, user_id, order_number, order_status, total_amount, final_amount, paid_at, created_at, updated_at)
select n, 1 + n % 400, concat('A-', n), elt(1 + n % 4, 'PENDING', 'PAID', 'CANCELLED', 'EXPIRED'), 20 + n % 90, 20 + n % 90, if(n % 4 = 1, timestamp'2024-07-01 00:00:00', null),
       timestamp'2024-06-01 00:00:00' + interval n minute, timestamp'2024-06-01 00:00:00'
from numbers;
insert into `OrderItem` (order_id, line, ticket_type_id, quantity, unit_price, subtotal) select n, 1, 1 + n % 200, 2, 10, 20 from numbers;
insert into `Payment` (payment_id, order_id, transaction_id, method, status, amount, created_at, updated_at)
select n, n, concat('tx-', n), elt(1 + n % 3, 'card', 'bank_transfer', 'wallet'), elt(1 + n % 2, 'PENDING', 'SUCCEEDED'), 20, timestamp'2024-06-02 00:00:00', timestamp'2024-06-02 00:00:00'
from numbers;
insert into `AuditLog` (audit_log_id, user_id, action, `table`, `key`, created_at) select n, 1 + n % 400, 'insert', 'Order', n, timestamp'2024-06-02 00:00:00' from numbers where n <= 1000;
drop temporary table numbers;
