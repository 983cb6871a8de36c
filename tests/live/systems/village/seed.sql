insert into users (id, name, phone, house_number, created_at, updated_at)
select n, 'Neighbour ' || n, '+49 30 ' || n, case when n % 10 <> 0 then 'No. ' || (n % 400) end, timestamptz '2024-01-01 00:00Z' + n * interval '1 hour', timestamptz '2024-06-01 00:00Z'
from generate_series(1, 2000) n;
insert into shops (id, owner_id, name, house_number, is_open, created_at, updated_at)
select n, n * 3, 'Shop ' || n, case when n % 9 <> 0 then 'No. ' || (n + 350) end, n % 5 <> 0, timestamptz '2024-01-02 00:00Z', timestamptz '2024-06-02 00:00Z'
from generate_series(1, 120) n;
insert into products (id, shop_id, name, description, category, price, stock, is_active, created_at, updated_at)
select n, 1 + n % 120, 'Product ' || n, case when n % 4 <> 0 then 'From the village' end,
       (array['Fresh Fruit', 'Bread', 'Dairy and Eggs', 'Garden Tools', null])[1 + n % 5], (n % 1000) + 0.49, n % 80, n % 6 <> 0,
       timestamptz '2024-01-03 00:00Z', timestamptz '2024-06-03 00:00Z'
from generate_series(1, 3000) n;
insert into orders (id, customer_id, shop_id, status, total_amount, created_at, updated_at)
select n, 1 + n % 2000, 1 + n % 120, (array['PLACED', 'PACKED', 'DELIVERED', 'CANCELLED'])[1 + n % 4]::order_status, (n % 200) + 0.5,
       timestamptz '2024-02-01 00:00Z' + n * interval '1 minute', timestamptz '2024-06-04 00:00Z'
from generate_series(1, 6000) n;
insert into order_items (order_id, product_id, quantity, unit_price)
select n, 1 + (n + i * 7) % 3000, 1 + n % 3, (n % 100) + 0.25 from generate_series(1, 6000) n, generate_series(0, 1) i;
select setval(pg_get_serial_sequence(t, 'id'), 100000) from unnest(array['users', 'shops', 'products', 'orders']) t;
