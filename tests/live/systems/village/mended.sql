update orders set total_amount = (id % 200) + 0.5 where total_amount < 0;
update order_items set quantity = 1 + order_id % 3 where quantity <= 0;
update order_items set unit_price = (order_id % 100) + 0.25 where unit_price < 0;
