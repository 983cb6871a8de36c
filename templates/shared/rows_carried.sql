SELECT * FROM {{ table }} WHERE {% include "carried_otherwise.sql" %}
