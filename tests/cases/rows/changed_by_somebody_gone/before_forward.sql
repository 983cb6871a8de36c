delete from badges where slug = 'night_owl';
