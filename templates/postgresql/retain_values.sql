{# Nobody writes between the copy and the step that destroys the values. #}
LOCK TABLE {{ table }} IN SHARE ROW EXCLUSIVE MODE
{% next %}
{% set names = key | join(", ") %}
{% set values = columns | join(", ") %}
INSERT INTO {{ side }} ({{ names }}, {{ values }}) SELECT {{ names }}, {{ values }} FROM {{ table }}
