update `Event` set end_datetime = start_datetime + interval 3 hour where end_datetime <= start_datetime;
update `Order` set final_amount = total_amount where final_amount > total_amount;
update `TicketType` set sold_quantity = quantity - 1 where sold_quantity > quantity;
update `Payment` set amount = 20 where amount < 0;
