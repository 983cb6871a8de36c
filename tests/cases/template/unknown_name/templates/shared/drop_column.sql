{# clause #}
DROP COLUMN {{ column.nam }}
