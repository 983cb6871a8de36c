mysql --batch --raw --skip-column-names DATABASE
