DELIMITER {{ delimiter }}
{{ statement }}{{ delimiter }}
DELIMITER ;
