update badges set name = 'ZWEITE' where slug = 'second';
