update `Event` set end_datetime = start_datetime - interval 1 hour where event_id in (3, 4);
update `Order` set final_amount = total_amount + 1 where order_id = 5;
update `TicketType` set sold_quantity = quantity + 1 where ticket_type_id = 199;
update `Payment` set amount = -1 where payment_id = 7;
