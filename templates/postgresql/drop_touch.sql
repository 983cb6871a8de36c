DROP TRIGGER {{ trigger }} ON {{ table }}
{% next %}
DROP FUNCTION {{ function }}()
