{# A build that was whole before the script stopped is not begun again. #}
TRUE
{% next %}
TRUE
{% next %}
to_regclass({{ qualified_text }}) IS NULL
