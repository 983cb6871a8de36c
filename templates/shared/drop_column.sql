{# clause #}
DROP COLUMN {{ column.name }}
