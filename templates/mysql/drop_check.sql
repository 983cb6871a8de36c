{# clause #}
DROP CHECK {{ check.name }}
