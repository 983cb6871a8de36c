{# clause #}
DROP FOREIGN KEY {{ key.name }}
