{# clause #}
DROP CONSTRAINT {{ key.name }}
