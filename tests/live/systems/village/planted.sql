update orders set total_amount = -1 where id in (17, 18);
update order_items set quantity = 0 where order_id = 21;
update order_items set unit_price = -0.01 where order_id = 20;
