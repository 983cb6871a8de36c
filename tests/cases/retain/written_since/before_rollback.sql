UPDATE item SET price = 9 WHERE id = 2;
INSERT INTO item (id, price) VALUES (3, 7);
