{# clause #}
DROP CONSTRAINT {{ check.name }}
