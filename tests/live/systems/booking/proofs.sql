select '49 indexes' as proof, abs(count(distinct table_name, index_name) - 49) as offenders from information_schema.statistics where table_schema = database() and index_name like 'idx\_%'
union all select '31 checks', abs(count(*) - 31) from information_schema.check_constraints where constraint_schema = database() and constraint_name like 'chk\_%'
union all select '5 views', abs(count(*) - 5) from information_schema.views where table_schema = database()
union all select 'events that end before they start', count(*) from `Event` where start_datetime >= end_datetime
union all select 'orders for more than their total', count(*) from `Order` where final_amount > total_amount or least(final_amount, total_amount, discount_amount) < 0
union all select 'more tickets sold than there are', count(*) from `TicketType` where sold_quantity > quantity or least(sold_quantity, quantity, price) < 0
union all select 'payments below 0', count(*) from `Payment` where amount < 0
union all select 'orders of nobody', count(*) from `Order` o left join `User` u on u.user_id = o.user_id where u.user_id is null
union all select 'payments for nothing', count(*) from `Payment` p left join `Order` o on o.order_id = p.order_id where o.order_id is null
union all select 'tickets of no event', count(*) from `TicketType` t left join `Event` e on e.event_id = t.event_id where e.event_id is null;
