-- mine
CREATE TABLE {{ table.name }};
